package com.atlassian.jira.security;

public interface JiraPermission {
  int getType();

  Long getScheme();

  String getGroup();

  String getPermType();
}
