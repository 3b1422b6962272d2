package com.atlassian.jira.web;

public interface ServletContextKeys {
  String DATA_IMPORT_TASK_MANAGER = null;
  String DATA_IMPORT_CURRENT_TASK = null;
}
