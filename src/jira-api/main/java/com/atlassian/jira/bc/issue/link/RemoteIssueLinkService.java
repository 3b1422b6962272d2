package com.atlassian.jira.bc.issue.link;

public interface RemoteIssueLinkService {
  com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.RemoteIssueLinkResult getRemoteIssueLink(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1);

  com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.RemoteIssueLinkListResult
      getRemoteIssueLinksForIssue(
          com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.RemoteIssueLinkResult
      getRemoteIssueLinkByGlobalId(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.issue.Issue p1,
          java.lang.String p2);

  com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.RemoteIssueLinkListResult
      findRemoteIssueLinksByGlobalId(
          com.atlassian.jira.user.ApplicationUser p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.CreateValidationResult validateCreate(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.link.RemoteIssueLink p1);

  com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.RemoteIssueLinkResult create(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.CreateValidationResult p1);

  com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.UpdateValidationResult validateUpdate(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.link.RemoteIssueLink p1);

  com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.RemoteIssueLinkResult update(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.UpdateValidationResult p1);

  com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.DeleteValidationResult validateDelete(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1);

  void delete(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.DeleteValidationResult p1);

  com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.DeleteByGlobalIdValidationResult
      validateDeleteByGlobalId(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.issue.Issue p1,
          java.lang.String p2);

  void deleteByGlobalId(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.DeleteByGlobalIdValidationResult p1);

  public static class CreateValidationResult
      extends com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.RemoteIssueLinkResult {
    CreateValidationResult() {
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.CreateValidationResult");
    }
  }

  public static class DeleteByGlobalIdValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public com.atlassian.jira.issue.Issue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: RemoteIssueLinkService.DeleteByGlobalIdValidationResult.getIssue");
    }

    public java.lang.String getGlobalId() {
      throw new UnsupportedOperationException(
          "signature only: RemoteIssueLinkService.DeleteByGlobalIdValidationResult.getGlobalId");
    }

    DeleteByGlobalIdValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.DeleteByGlobalIdValidationResult");
    }
  }

  public static class DeleteValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
    public java.lang.Long getRemoteIssueLinkId() {
      throw new UnsupportedOperationException(
          "signature only: RemoteIssueLinkService.DeleteValidationResult.getRemoteIssueLinkId");
    }

    DeleteValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.DeleteValidationResult");
    }
  }

  public static class RemoteIssueLinkListResult extends com.atlassian.jira.bc.ServiceResultImpl {
    public java.util.List<com.atlassian.jira.issue.link.RemoteIssueLink> getRemoteIssueLinks() {
      throw new UnsupportedOperationException(
          "signature only: RemoteIssueLinkService.RemoteIssueLinkListResult.getRemoteIssueLinks");
    }

    RemoteIssueLinkListResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.RemoteIssueLinkListResult");
    }
  }

  public static class RemoteIssueLinkResult extends com.atlassian.jira.bc.ServiceResultImpl {
    public com.atlassian.jira.issue.link.RemoteIssueLink getRemoteIssueLink() {
      throw new UnsupportedOperationException(
          "signature only: RemoteIssueLinkService.RemoteIssueLinkResult.getRemoteIssueLink");
    }

    RemoteIssueLinkResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.RemoteIssueLinkResult");
    }
  }

  public static class UpdateValidationResult
      extends com.atlassian.jira.bc.issue.link.RemoteIssueLinkService.RemoteIssueLinkResult {
    UpdateValidationResult() {
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.UpdateValidationResult");
    }
  }
}
