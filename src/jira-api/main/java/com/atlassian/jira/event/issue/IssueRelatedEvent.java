package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.JiraEvent;

public interface IssueRelatedEvent extends JiraEvent {
  com.atlassian.jira.issue.Issue getIssue();
}
