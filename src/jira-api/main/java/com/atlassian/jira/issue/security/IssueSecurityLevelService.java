package com.atlassian.jira.issue.security;

public interface IssueSecurityLevelService {
  com.atlassian.jira.issue.security.IssueSecurityLevelService.UpdateValidationResult validateUpdate(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.security.IssueSecurityLevel p1,
      java.lang.String p2,
      java.lang.String p3);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.issue.security.IssueSecurityLevel> update(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.security.IssueSecurityLevelService.UpdateValidationResult p1);

  com.atlassian.jira.issue.security.IssueSecurityLevelService.CreateValidationResult validateCreate(
      com.atlassian.jira.user.ApplicationUser p0,
      long p1,
      java.lang.String p2,
      java.lang.String p3);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.issue.security.IssueSecurityLevel> create(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.security.IssueSecurityLevelService.CreateValidationResult p1);

  public static class CreateValidationResult
      extends com.atlassian.jira.issue.security.IssueSecurityLevelService.LevelValidationResult {
    CreateValidationResult() {
      super(
          (com.atlassian.jira.issue.security.IssueSecurityLevel) null,
          (com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueSecurityLevelService.CreateValidationResult");
    }
  }

  public abstract static class LevelValidationResult {
    public com.atlassian.jira.issue.security.IssueSecurityLevel getLevel() {
      throw new UnsupportedOperationException(
          "signature only: IssueSecurityLevelService.LevelValidationResult.getLevel");
    }

    public com.atlassian.jira.util.ErrorCollection getErrors() {
      throw new UnsupportedOperationException(
          "signature only: IssueSecurityLevelService.LevelValidationResult.getErrors");
    }

    public boolean isValid() {
      throw new UnsupportedOperationException(
          "signature only: IssueSecurityLevelService.LevelValidationResult.isValid");
    }

    protected LevelValidationResult(
        com.atlassian.jira.issue.security.IssueSecurityLevel p0,
        com.atlassian.jira.util.ErrorCollection p1) {
      throw new UnsupportedOperationException(
          "signature only: new IssueSecurityLevelService.LevelValidationResult");
    }
  }

  public static class UpdateValidationResult
      extends com.atlassian.jira.issue.security.IssueSecurityLevelService.LevelValidationResult {
    UpdateValidationResult() {
      super(
          (com.atlassian.jira.issue.security.IssueSecurityLevel) null,
          (com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueSecurityLevelService.UpdateValidationResult");
    }
  }
}
