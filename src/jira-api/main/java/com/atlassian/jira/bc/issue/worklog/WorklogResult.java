package com.atlassian.jira.bc.issue.worklog;

import com.atlassian.jira.issue.worklog.Worklog;

public interface WorklogResult {
  Worklog getWorklog();

  boolean isEditableCheckRequired();
}
