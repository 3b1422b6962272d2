package com.atlassian.jira.event.issue;

public interface DelegatingJiraIssueEvent extends com.atlassian.jira.event.issue.JiraIssueEvent {
  com.atlassian.jira.event.issue.IssueEvent asIssueEvent();
}
