package com.atlassian.jira.issue.link;

public interface IssueLinkManager {
  void createIssueLink(
      java.lang.Long p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.lang.Long p3,
      com.atlassian.jira.user.ApplicationUser p4)
      throws com.atlassian.jira.exception.CreateException;

  void removeIssueLink(
      com.atlassian.jira.issue.link.IssueLink p0, com.atlassian.jira.user.ApplicationUser p1);

  int removeIssueLinks(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);

  int removeIssueLinksNoChangeItems(com.atlassian.jira.issue.Issue p0);

  com.atlassian.jira.issue.link.LinkCollection getLinkCollection(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1, boolean p2);

  com.atlassian.jira.issue.link.LinkCollection getLinkCollection(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);

  com.atlassian.jira.issue.link.LinkCollection getLinkCollectionOverrideSecurity(
      com.atlassian.jira.issue.Issue p0);

  java.util.Collection<com.atlassian.jira.issue.link.IssueLink> getIssueLinks(java.lang.Long p0);

  com.atlassian.jira.issue.link.IssueLink getIssueLink(java.lang.Long p0);

  java.util.List<com.atlassian.jira.issue.link.IssueLink> getOutwardLinks(java.lang.Long p0);

  java.util.List<com.atlassian.jira.issue.link.IssueLink> getInwardLinks(java.lang.Long p0);

  void moveIssueLink(
      java.util.List<com.atlassian.jira.issue.link.IssueLink> p0,
      java.lang.Long p1,
      java.lang.Long p2);

  void resetSequences(java.util.List<com.atlassian.jira.issue.link.IssueLink> p0);

  com.atlassian.jira.issue.link.IssueLink getIssueLink(
      java.lang.Long p0, java.lang.Long p1, java.lang.Long p2);

  void changeIssueLinkType(
      com.atlassian.jira.issue.link.IssueLink p0,
      com.atlassian.jira.issue.link.IssueLinkType p1,
      com.atlassian.jira.user.ApplicationUser p2);

  boolean isLinkingEnabled();
}
