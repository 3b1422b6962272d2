package com.atlassian.jira.issue;

public interface IssueFactory {
  MutableIssue getIssue();

  MutableIssue cloneIssue(com.atlassian.jira.issue.Issue p0);

  MutableIssue cloneIssueWithAllFields(com.atlassian.jira.issue.Issue p0);

  MutableIssue cloneIssueNoParent(com.atlassian.jira.issue.Issue p0);
}
