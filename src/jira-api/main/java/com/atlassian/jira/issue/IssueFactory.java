package com.atlassian.jira.issue;

public interface IssueFactory {
  com.atlassian.jira.issue.MutableIssue getIssue();

  com.atlassian.jira.issue.MutableIssue cloneIssue(com.atlassian.jira.issue.Issue p0);

  com.atlassian.jira.issue.MutableIssue cloneIssueWithAllFields(com.atlassian.jira.issue.Issue p0);

  com.atlassian.jira.issue.MutableIssue cloneIssueNoParent(com.atlassian.jira.issue.Issue p0);
}
