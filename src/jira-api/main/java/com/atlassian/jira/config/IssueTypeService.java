package com.atlassian.jira.config;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

public interface IssueTypeService {
  Iterable<IssueType> getIssueTypes(ApplicationUser p0);

  Iterable<IssueType> getAvailableAlternativesForIssueType(ApplicationUser p0, String p1);

  IssueTypeService.CreateValidationResult validateCreateIssueType(
      ApplicationUser p0, IssueTypeService.IssueTypeCreateInput p1);

  IssueTypeService.IssueTypeResult createIssueType(
      ApplicationUser p0, IssueTypeService.CreateValidationResult p1);

  IssueTypeService.UpdateValidationResult validateUpdateIssueType(
      ApplicationUser p0, String p1, IssueTypeService.IssueTypeUpdateInput p2);

  IssueTypeService.IssueTypeResult updateIssueType(
      ApplicationUser p0, IssueTypeService.UpdateValidationResult p1);

  IssueTypeService.DeleteValidationResult validateDeleteIssueType(
      ApplicationUser p0, IssueTypeService.IssueTypeDeleteInput p1);

  void deleteIssueType(ApplicationUser p0, IssueTypeService.DeleteValidationResult p1);

  public static class CreateValidationResult extends ServiceResultImpl {
    public static IssueTypeService.CreateValidationResult ok(
        IssueTypeService.IssueTypeCreateInput p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.CreateValidationResult.ok");
    }

    public static IssueTypeService.CreateValidationResult error(ErrorCollection p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.CreateValidationResult.error");
    }

    CreateValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.CreateValidationResult");
    }
  }

  public static class DeleteValidationResult extends ServiceResultImpl {
    DeleteValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.DeleteValidationResult");
    }
  }

  public static class IssueTypeCreateInput {
    public IssueTypeService.IssueTypeCreateInput.Type getType() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeCreateInput.getType");
    }

    public String getName() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeCreateInput.getName");
    }

    public static IssueTypeService.IssueTypeCreateInput.Builder builder() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeCreateInput.builder");
    }

    public boolean equals(Object p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeCreateInput.equals");
    }

    public int hashCode() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeCreateInput.hashCode");
    }

    IssueTypeCreateInput() {
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.IssueTypeCreateInput");
    }

    public static class Builder {
      public Builder() {
        throw new UnsupportedOperationException(
            "signature only: new IssueTypeService.IssueTypeCreateInput.Builder");
      }

      public IssueTypeService.IssueTypeCreateInput.Builder setDescription(String p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeCreateInput.Builder.setDescription");
      }

      public IssueTypeService.IssueTypeCreateInput.Builder setName(String p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeCreateInput.Builder.setName");
      }

      public IssueTypeService.IssueTypeCreateInput.Builder setType(
          IssueTypeService.IssueTypeCreateInput.Type p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeCreateInput.Builder.setType");
      }

      public IssueTypeService.IssueTypeCreateInput build() {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeCreateInput.Builder.build");
      }
    }

    public enum Type {
      STANDARD,
      SUBTASK;
    }
  }

  public static class IssueTypeDeleteInput {
    public String getIssueTypeToDeleteId() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeDeleteInput.getIssueTypeToDeleteId");
    }

    IssueTypeDeleteInput() {
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.IssueTypeDeleteInput");
    }
  }

  public static class IssueTypeResult {
    public IssueTypeResult(IssueType p0) {
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.IssueTypeResult");
    }

    public IssueType getIssueType() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeResult.getIssueType");
    }
  }

  public static class IssueTypeUpdateInput {
    public Long getIssueTypeToUpdate() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeUpdateInput.getIssueTypeToUpdate");
    }

    public static IssueTypeService.IssueTypeUpdateInput.Builder builder() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeUpdateInput.builder");
    }

    public boolean equals(Object p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeUpdateInput.equals");
    }

    public int hashCode() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeUpdateInput.hashCode");
    }

    IssueTypeUpdateInput() {
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.IssueTypeUpdateInput");
    }

    public static class Builder {
      public Builder() {
        throw new UnsupportedOperationException(
            "signature only: new IssueTypeService.IssueTypeUpdateInput.Builder");
      }

      public IssueTypeService.IssueTypeUpdateInput.Builder setDescription(String p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeUpdateInput.Builder.setDescription");
      }

      public IssueTypeService.IssueTypeUpdateInput.Builder setName(String p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeUpdateInput.Builder.setName");
      }

      public IssueTypeService.IssueTypeUpdateInput.Builder setAvatarId(Long p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeUpdateInput.Builder.setAvatarId");
      }

      public void setIssueTypeToUpdateId(Long p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeUpdateInput.Builder.setIssueTypeToUpdateId");
      }

      public IssueTypeService.IssueTypeUpdateInput build() {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeUpdateInput.Builder.build");
      }
    }
  }

  public static class UpdateValidationResult extends ServiceResultImpl {
    public static IssueTypeService.UpdateValidationResult error(ErrorCollection p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.UpdateValidationResult.error");
    }

    public static IssueTypeService.UpdateValidationResult ok(
        IssueTypeService.IssueTypeUpdateInput p0, IssueType p1) {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.UpdateValidationResult.ok");
    }

    UpdateValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.UpdateValidationResult");
    }
  }
}
