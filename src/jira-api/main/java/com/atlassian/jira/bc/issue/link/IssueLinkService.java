package com.atlassian.jira.bc.issue.link;

public interface IssueLinkService {
  java.util.Collection<com.atlassian.jira.issue.link.IssueLinkType> getIssueLinkTypes();

  com.atlassian.jira.issue.link.IssueLink getIssueLink(
      java.lang.Long p0, java.lang.Long p1, java.lang.Long p2);

  com.atlassian.jira.bc.issue.link.IssueLinkService.SingleIssueLinkResult getIssueLink(
      java.lang.Long p0, com.atlassian.jira.user.ApplicationUser p1);

  com.atlassian.jira.bc.issue.link.IssueLinkService.IssueLinkResult getIssueLinks(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  com.atlassian.jira.bc.issue.link.IssueLinkService.IssueLinkResult getIssueLinks(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1, boolean p2);

  com.atlassian.jira.bc.issue.link.IssueLinkService.AddIssueLinkValidationResult
      validateAddIssueLinks(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.issue.Issue p1,
          java.lang.String p2,
          java.util.Collection<java.lang.String> p3);

  com.atlassian.jira.bc.issue.link.IssueLinkService.AddIssueLinkValidationResult
      validateAddIssueLinks(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.issue.Issue p1,
          java.lang.Long p2,
          com.atlassian.jira.issue.link.Direction p3,
          java.util.Collection<java.lang.String> p4,
          boolean p5);

  void addIssueLinks(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.link.IssueLinkService.AddIssueLinkValidationResult p1);

  com.atlassian.jira.bc.issue.link.IssueLinkService.DeleteIssueLinkValidationResult validateDelete(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.issue.link.IssueLink p2);

  void delete(com.atlassian.jira.bc.issue.link.IssueLinkService.DeleteIssueLinkValidationResult p0);

  public static class AddIssueLinkValidationResult
      extends com.atlassian.jira.bc.issue.link.IssueLinkService.IssueLinkValidationResult {
    public AddIssueLinkValidationResult(
        com.atlassian.jira.user.ApplicationUser p0,
        com.atlassian.jira.util.ErrorCollection p1,
        com.atlassian.jira.issue.Issue p2,
        com.atlassian.jira.issue.link.IssueLinkType p3,
        com.atlassian.jira.issue.link.Direction p4,
        java.util.Collection<java.lang.String> p5) {
      super((com.atlassian.jira.util.ErrorCollection) null, (com.atlassian.jira.issue.Issue) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueLinkService.AddIssueLinkValidationResult");
    }

    public java.util.Collection<java.lang.String> getLinkKeys() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.AddIssueLinkValidationResult.getLinkKeys");
    }

    public java.lang.String getLinkName() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.AddIssueLinkValidationResult.getLinkName");
    }

    public com.atlassian.jira.issue.link.IssueLinkType getLinkType() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.AddIssueLinkValidationResult.getLinkType");
    }

    public com.atlassian.jira.issue.link.Direction getDirection() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.AddIssueLinkValidationResult.getDirection");
    }

    public com.atlassian.jira.user.ApplicationUser getUser() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.AddIssueLinkValidationResult.getUser");
    }
  }

  public static class DeleteIssueLinkValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public com.atlassian.jira.issue.link.IssueLink getIssueLink() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.DeleteIssueLinkValidationResult.getIssueLink");
    }

    public com.atlassian.jira.user.ApplicationUser getUser() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.DeleteIssueLinkValidationResult.getUser");
    }

    DeleteIssueLinkValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueLinkService.DeleteIssueLinkValidationResult");
    }
  }

  public static class IssueLinkResult extends com.atlassian.jira.bc.ServiceResultImpl {
    public IssueLinkResult(
        com.atlassian.jira.util.ErrorCollection p0,
        com.atlassian.jira.issue.link.LinkCollection p1) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueLinkService.IssueLinkResult");
    }

    public com.atlassian.jira.issue.link.LinkCollection getLinkCollection() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.IssueLinkResult.getLinkCollection");
    }
  }

  public abstract static class IssueLinkValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public IssueLinkValidationResult(
        com.atlassian.jira.util.ErrorCollection p0, com.atlassian.jira.issue.Issue p1) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueLinkService.IssueLinkValidationResult");
    }

    public com.atlassian.jira.issue.Issue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.IssueLinkValidationResult.getIssue");
    }
  }

  public static class SingleIssueLinkResult extends com.atlassian.jira.bc.ServiceResultImpl {
    public SingleIssueLinkResult(
        com.atlassian.jira.util.ErrorCollection p0, com.atlassian.jira.issue.link.IssueLink p1) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueLinkService.SingleIssueLinkResult");
    }

    public com.atlassian.jira.issue.link.IssueLink getIssueLink() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.SingleIssueLinkResult.getIssueLink");
    }
  }
}
