package com.atlassian.jira.user;

public interface UserIssueTypeManager {
  void setLastUsedIssueTypeId(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.issuetype.IssueTypeId p1);

  void setLastUsedSubtaskIssueTypeId(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.issuetype.IssueTypeId p1);

  java.util.Optional<com.atlassian.jira.issue.issuetype.IssueTypeId> getLastUsedIssueTypeId(
      com.atlassian.jira.user.ApplicationUser p0);

  java.util.Optional<com.atlassian.jira.issue.issuetype.IssueTypeId> getLastUsedSubtaskIssueTypeId(
      com.atlassian.jira.user.ApplicationUser p0);
}
