package com.atlassian.jira.bc.issue.link;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;

public interface RemoteIssueLinkService {
  RemoteIssueLinkService.RemoteIssueLinkResult getRemoteIssueLink(ApplicationUser p0, Long p1);

  RemoteIssueLinkService.RemoteIssueLinkListResult getRemoteIssueLinksForIssue(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  RemoteIssueLinkService.RemoteIssueLinkResult getRemoteIssueLinkByGlobalId(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, String p2);

  RemoteIssueLinkService.RemoteIssueLinkListResult findRemoteIssueLinksByGlobalId(
      ApplicationUser p0, Collection<String> p1);

  RemoteIssueLinkService.CreateValidationResult validateCreate(
      ApplicationUser p0, RemoteIssueLink p1);

  RemoteIssueLinkService.RemoteIssueLinkResult create(
      ApplicationUser p0, RemoteIssueLinkService.CreateValidationResult p1);

  RemoteIssueLinkService.UpdateValidationResult validateUpdate(
      ApplicationUser p0, RemoteIssueLink p1);

  RemoteIssueLinkService.RemoteIssueLinkResult update(
      ApplicationUser p0, RemoteIssueLinkService.UpdateValidationResult p1);

  RemoteIssueLinkService.DeleteValidationResult validateDelete(ApplicationUser p0, Long p1);

  void delete(ApplicationUser p0, RemoteIssueLinkService.DeleteValidationResult p1);

  RemoteIssueLinkService.DeleteByGlobalIdValidationResult validateDeleteByGlobalId(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, String p2);

  void deleteByGlobalId(
      ApplicationUser p0, RemoteIssueLinkService.DeleteByGlobalIdValidationResult p1);

  public static class CreateValidationResult extends RemoteIssueLinkService.RemoteIssueLinkResult {
    CreateValidationResult() {
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.CreateValidationResult");
    }
  }

  public static class DeleteByGlobalIdValidationResult extends ServiceResultImpl {
    public com.atlassian.jira.issue.Issue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: RemoteIssueLinkService.DeleteByGlobalIdValidationResult.getIssue");
    }

    public String getGlobalId() {
      throw new UnsupportedOperationException(
          "signature only: RemoteIssueLinkService.DeleteByGlobalIdValidationResult.getGlobalId");
    }

    DeleteByGlobalIdValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.DeleteByGlobalIdValidationResult");
    }
  }

  public static class DeleteValidationResult extends ServiceResultImpl {
    public Long getRemoteIssueLinkId() {
      throw new UnsupportedOperationException(
          "signature only: RemoteIssueLinkService.DeleteValidationResult.getRemoteIssueLinkId");
    }

    DeleteValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.DeleteValidationResult");
    }
  }

  public static class RemoteIssueLinkListResult extends ServiceResultImpl {
    public List<RemoteIssueLink> getRemoteIssueLinks() {
      throw new UnsupportedOperationException(
          "signature only: RemoteIssueLinkService.RemoteIssueLinkListResult.getRemoteIssueLinks");
    }

    RemoteIssueLinkListResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.RemoteIssueLinkListResult");
    }
  }

  public static class RemoteIssueLinkResult extends ServiceResultImpl {
    public RemoteIssueLink getRemoteIssueLink() {
      throw new UnsupportedOperationException(
          "signature only: RemoteIssueLinkService.RemoteIssueLinkResult.getRemoteIssueLink");
    }

    RemoteIssueLinkResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.RemoteIssueLinkResult");
    }
  }

  public static class UpdateValidationResult extends RemoteIssueLinkService.RemoteIssueLinkResult {
    UpdateValidationResult() {
      throw new UnsupportedOperationException(
          "signature only: new RemoteIssueLinkService.UpdateValidationResult");
    }
  }
}
