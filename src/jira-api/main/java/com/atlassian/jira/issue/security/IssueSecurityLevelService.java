package com.atlassian.jira.issue.security;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

public interface IssueSecurityLevelService {
  IssueSecurityLevelService.UpdateValidationResult validateUpdate(
      ApplicationUser p0, IssueSecurityLevel p1, String p2, String p3);

  ServiceOutcome<IssueSecurityLevel> update(
      ApplicationUser p0, IssueSecurityLevelService.UpdateValidationResult p1);

  IssueSecurityLevelService.CreateValidationResult validateCreate(
      ApplicationUser p0, long p1, String p2, String p3);

  ServiceOutcome<IssueSecurityLevel> create(
      ApplicationUser p0, IssueSecurityLevelService.CreateValidationResult p1);

  public static class CreateValidationResult
      extends IssueSecurityLevelService.LevelValidationResult {
    CreateValidationResult() {
      super((IssueSecurityLevel) null, (ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueSecurityLevelService.CreateValidationResult");
    }
  }

  public abstract static class LevelValidationResult {
    public IssueSecurityLevel getLevel() {
      throw new UnsupportedOperationException(
          "signature only: IssueSecurityLevelService.LevelValidationResult.getLevel");
    }

    public ErrorCollection getErrors() {
      throw new UnsupportedOperationException(
          "signature only: IssueSecurityLevelService.LevelValidationResult.getErrors");
    }

    public boolean isValid() {
      throw new UnsupportedOperationException(
          "signature only: IssueSecurityLevelService.LevelValidationResult.isValid");
    }

    protected LevelValidationResult(IssueSecurityLevel p0, ErrorCollection p1) {
      throw new UnsupportedOperationException(
          "signature only: new IssueSecurityLevelService.LevelValidationResult");
    }
  }

  public static class UpdateValidationResult
      extends IssueSecurityLevelService.LevelValidationResult {
    UpdateValidationResult() {
      super((IssueSecurityLevel) null, (ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueSecurityLevelService.UpdateValidationResult");
    }
  }
}
