package com.atlassian.jira.config;

public interface DatabaseConfigurationService {
  String getSchemaName();
}
