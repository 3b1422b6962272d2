package com.atlassian.jira.config;

public interface DatabaseConfigurationService {
  java.lang.String getSchemaName();
}
