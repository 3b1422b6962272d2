package com.atlassian.jira.bc.issue.worklog;

public interface WorklogResult {
  com.atlassian.jira.issue.worklog.Worklog getWorklog();

  boolean isEditableCheckRequired();
}
