package com.atlassian.jira.event.issue;

public interface IssueEventListener extends com.atlassian.jira.event.JiraListener {
  void workflowEvent(com.atlassian.jira.event.issue.IssueEvent p0);

  void customEvent(com.atlassian.jira.event.issue.IssueEvent p0);
}
