package com.atlassian.jira.event.issue;

public interface IssueRelatedEvent extends com.atlassian.jira.event.JiraEvent {
  com.atlassian.jira.issue.Issue getIssue();
}
