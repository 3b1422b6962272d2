package com.atlassian.jira.event.issue;

public interface IssueEventBundle {
  java.util.Collection<com.atlassian.jira.event.issue.JiraIssueEvent> getEvents();

  boolean doesSendEmailNotification();
}
