package com.atlassian.jira.project;

import java.sql.Timestamp;

public interface ProjectChangedTime {
  long getProjectId();

  Timestamp getIssueChangedTime();
}
