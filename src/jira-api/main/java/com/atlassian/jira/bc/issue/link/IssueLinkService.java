package com.atlassian.jira.bc.issue.link;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.link.Direction;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.LinkCollection;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;

public interface IssueLinkService {
  Collection<IssueLinkType> getIssueLinkTypes();

  IssueLink getIssueLink(Long p0, Long p1, Long p2);

  IssueLinkService.SingleIssueLinkResult getIssueLink(Long p0, ApplicationUser p1);

  IssueLinkService.IssueLinkResult getIssueLinks(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  IssueLinkService.IssueLinkResult getIssueLinks(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, boolean p2);

  IssueLinkService.AddIssueLinkValidationResult validateAddIssueLinks(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, String p2, Collection<String> p3);

  IssueLinkService.AddIssueLinkValidationResult validateAddIssueLinks(
      ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      Long p2,
      Direction p3,
      Collection<String> p4,
      boolean p5);

  void addIssueLinks(ApplicationUser p0, IssueLinkService.AddIssueLinkValidationResult p1);

  IssueLinkService.DeleteIssueLinkValidationResult validateDelete(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, IssueLink p2);

  void delete(IssueLinkService.DeleteIssueLinkValidationResult p0);

  public static class AddIssueLinkValidationResult
      extends IssueLinkService.IssueLinkValidationResult {
    public AddIssueLinkValidationResult(
        ApplicationUser p0,
        ErrorCollection p1,
        com.atlassian.jira.issue.Issue p2,
        IssueLinkType p3,
        Direction p4,
        Collection<String> p5) {
      super((ErrorCollection) null, (com.atlassian.jira.issue.Issue) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueLinkService.AddIssueLinkValidationResult");
    }

    public Collection<String> getLinkKeys() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.AddIssueLinkValidationResult.getLinkKeys");
    }

    public String getLinkName() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.AddIssueLinkValidationResult.getLinkName");
    }

    public IssueLinkType getLinkType() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.AddIssueLinkValidationResult.getLinkType");
    }

    public Direction getDirection() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.AddIssueLinkValidationResult.getDirection");
    }

    public ApplicationUser getUser() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.AddIssueLinkValidationResult.getUser");
    }
  }

  public static class DeleteIssueLinkValidationResult extends ServiceResultImpl {
    public IssueLink getIssueLink() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.DeleteIssueLinkValidationResult.getIssueLink");
    }

    public ApplicationUser getUser() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.DeleteIssueLinkValidationResult.getUser");
    }

    DeleteIssueLinkValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueLinkService.DeleteIssueLinkValidationResult");
    }
  }

  public static class IssueLinkResult extends ServiceResultImpl {
    public IssueLinkResult(ErrorCollection p0, LinkCollection p1) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueLinkService.IssueLinkResult");
    }

    public LinkCollection getLinkCollection() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.IssueLinkResult.getLinkCollection");
    }
  }

  public abstract static class IssueLinkValidationResult extends ServiceResultImpl {
    public IssueLinkValidationResult(ErrorCollection p0, com.atlassian.jira.issue.Issue p1) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueLinkService.IssueLinkValidationResult");
    }

    public com.atlassian.jira.issue.Issue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.IssueLinkValidationResult.getIssue");
    }
  }

  public static class SingleIssueLinkResult extends ServiceResultImpl {
    public SingleIssueLinkResult(ErrorCollection p0, IssueLink p1) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueLinkService.SingleIssueLinkResult");
    }

    public IssueLink getIssueLink() {
      throw new UnsupportedOperationException(
          "signature only: IssueLinkService.SingleIssueLinkResult.getIssueLink");
    }
  }
}
