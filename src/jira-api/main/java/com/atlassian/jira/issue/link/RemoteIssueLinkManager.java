package com.atlassian.jira.issue.link;

public interface RemoteIssueLinkManager {
  com.atlassian.jira.issue.link.RemoteIssueLink getRemoteIssueLink(java.lang.Long p0);

  java.util.List<com.atlassian.jira.issue.link.RemoteIssueLink> getRemoteIssueLinksForIssue(
      com.atlassian.jira.issue.Issue p0);

  com.atlassian.jira.issue.link.RemoteIssueLink getRemoteIssueLinkByGlobalId(
      com.atlassian.jira.issue.Issue p0, java.lang.String p1);

  java.util.List<com.atlassian.jira.issue.link.RemoteIssueLink> findRemoteIssueLinksByGlobalIds(
      java.util.Collection<java.lang.String> p0) throws com.atlassian.jira.exception.GetException;

  com.atlassian.jira.issue.link.RemoteIssueLink createRemoteIssueLink(
      com.atlassian.jira.issue.link.RemoteIssueLink p0, com.atlassian.jira.user.ApplicationUser p1)
      throws com.atlassian.jira.exception.CreateException;

  void updateRemoteIssueLink(
      com.atlassian.jira.issue.link.RemoteIssueLink p0, com.atlassian.jira.user.ApplicationUser p1)
      throws com.atlassian.jira.exception.UpdateException;

  void removeRemoteIssueLink(java.lang.Long p0, com.atlassian.jira.user.ApplicationUser p1);

  void removeRemoteIssueLinkByGlobalId(
      com.atlassian.jira.issue.Issue p0,
      java.lang.String p1,
      com.atlassian.jira.user.ApplicationUser p2);

  long getTotalRemoteIssueLinkCountByGlobalId(java.lang.String p0);
}
