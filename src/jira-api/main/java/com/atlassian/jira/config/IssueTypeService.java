package com.atlassian.jira.config;

public interface IssueTypeService {
  java.lang.Iterable<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes(
      com.atlassian.jira.user.ApplicationUser p0);

  java.lang.Iterable<com.atlassian.jira.issue.issuetype.IssueType>
      getAvailableAlternativesForIssueType(
          com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  com.atlassian.jira.config.IssueTypeService.CreateValidationResult validateCreateIssueType(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.config.IssueTypeService.IssueTypeCreateInput p1);

  com.atlassian.jira.config.IssueTypeService.IssueTypeResult createIssueType(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.config.IssueTypeService.CreateValidationResult p1);

  com.atlassian.jira.config.IssueTypeService.UpdateValidationResult validateUpdateIssueType(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.String p1,
      com.atlassian.jira.config.IssueTypeService.IssueTypeUpdateInput p2);

  com.atlassian.jira.config.IssueTypeService.IssueTypeResult updateIssueType(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.config.IssueTypeService.UpdateValidationResult p1);

  com.atlassian.jira.config.IssueTypeService.DeleteValidationResult validateDeleteIssueType(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.config.IssueTypeService.IssueTypeDeleteInput p1);

  void deleteIssueType(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.config.IssueTypeService.DeleteValidationResult p1);

  public static class CreateValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
    public static com.atlassian.jira.config.IssueTypeService.CreateValidationResult ok(
        com.atlassian.jira.config.IssueTypeService.IssueTypeCreateInput p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.CreateValidationResult.ok");
    }

    public static com.atlassian.jira.config.IssueTypeService.CreateValidationResult error(
        com.atlassian.jira.util.ErrorCollection p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.CreateValidationResult.error");
    }

    CreateValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.CreateValidationResult");
    }
  }

  public static class DeleteValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
    DeleteValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.DeleteValidationResult");
    }
  }

  public static class IssueTypeCreateInput {
    public com.atlassian.jira.config.IssueTypeService.IssueTypeCreateInput.Type getType() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeCreateInput.getType");
    }

    public java.lang.String getName() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeCreateInput.getName");
    }

    public static com.atlassian.jira.config.IssueTypeService.IssueTypeCreateInput.Builder
        builder() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeCreateInput.builder");
    }

    public boolean equals(java.lang.Object p0) {
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

      public com.atlassian.jira.config.IssueTypeService.IssueTypeCreateInput.Builder setDescription(
          java.lang.String p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeCreateInput.Builder.setDescription");
      }

      public com.atlassian.jira.config.IssueTypeService.IssueTypeCreateInput.Builder setName(
          java.lang.String p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeCreateInput.Builder.setName");
      }

      public com.atlassian.jira.config.IssueTypeService.IssueTypeCreateInput.Builder setType(
          com.atlassian.jira.config.IssueTypeService.IssueTypeCreateInput.Type p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeCreateInput.Builder.setType");
      }

      public com.atlassian.jira.config.IssueTypeService.IssueTypeCreateInput build() {
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
    public java.lang.String getIssueTypeToDeleteId() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeDeleteInput.getIssueTypeToDeleteId");
    }

    IssueTypeDeleteInput() {
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.IssueTypeDeleteInput");
    }
  }

  public static class IssueTypeResult {
    public IssueTypeResult(com.atlassian.jira.issue.issuetype.IssueType p0) {
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.IssueTypeResult");
    }

    public com.atlassian.jira.issue.issuetype.IssueType getIssueType() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeResult.getIssueType");
    }
  }

  public static class IssueTypeUpdateInput {
    public java.lang.Long getIssueTypeToUpdate() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeUpdateInput.getIssueTypeToUpdate");
    }

    public static com.atlassian.jira.config.IssueTypeService.IssueTypeUpdateInput.Builder
        builder() {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.IssueTypeUpdateInput.builder");
    }

    public boolean equals(java.lang.Object p0) {
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

      public com.atlassian.jira.config.IssueTypeService.IssueTypeUpdateInput.Builder setDescription(
          java.lang.String p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeUpdateInput.Builder.setDescription");
      }

      public com.atlassian.jira.config.IssueTypeService.IssueTypeUpdateInput.Builder setName(
          java.lang.String p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeUpdateInput.Builder.setName");
      }

      public com.atlassian.jira.config.IssueTypeService.IssueTypeUpdateInput.Builder setAvatarId(
          java.lang.Long p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeUpdateInput.Builder.setAvatarId");
      }

      public void setIssueTypeToUpdateId(java.lang.Long p0) {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeUpdateInput.Builder.setIssueTypeToUpdateId");
      }

      public com.atlassian.jira.config.IssueTypeService.IssueTypeUpdateInput build() {
        throw new UnsupportedOperationException(
            "signature only: IssueTypeService.IssueTypeUpdateInput.Builder.build");
      }
    }
  }

  public static class UpdateValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
    public static com.atlassian.jira.config.IssueTypeService.UpdateValidationResult error(
        com.atlassian.jira.util.ErrorCollection p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.UpdateValidationResult.error");
    }

    public static com.atlassian.jira.config.IssueTypeService.UpdateValidationResult ok(
        com.atlassian.jira.config.IssueTypeService.IssueTypeUpdateInput p0,
        com.atlassian.jira.issue.issuetype.IssueType p1) {
      throw new UnsupportedOperationException(
          "signature only: IssueTypeService.UpdateValidationResult.ok");
    }

    UpdateValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueTypeService.UpdateValidationResult");
    }
  }
}
