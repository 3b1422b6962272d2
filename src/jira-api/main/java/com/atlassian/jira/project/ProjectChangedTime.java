package com.atlassian.jira.project;

public interface ProjectChangedTime {
  long getProjectId();

  java.sql.Timestamp getIssueChangedTime();
}
