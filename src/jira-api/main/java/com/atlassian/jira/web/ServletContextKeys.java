package com.atlassian.jira.web;

public interface ServletContextKeys {
  java.lang.String DATA_IMPORT_TASK_MANAGER = null;
  java.lang.String DATA_IMPORT_CURRENT_TASK = null;
}
