package com.atlassian.jira.config;

public interface IssueTypeManager {
  com.atlassian.jira.issue.issuetype.IssueType createIssueType(
      java.lang.String p0, java.lang.String p1, java.lang.Long p2);

  com.atlassian.jira.issue.issuetype.IssueType createSubTaskIssueType(
      java.lang.String p0, java.lang.String p1, java.lang.String p2);

  com.atlassian.jira.issue.issuetype.IssueType createSubTaskIssueType(
      java.lang.String p0, java.lang.String p1, java.lang.Long p2);

  void updateIssueType(
      com.atlassian.jira.issue.issuetype.IssueType p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.Long p3);

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes();

  void removeIssueType(java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.issue.issuetype.IssueType getIssueType(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getAvailableIssueTypes(
      com.atlassian.jira.issue.issuetype.IssueType p0);

  boolean hasAssociatedIssues(com.atlassian.jira.issue.issuetype.IssueType p0);
}
