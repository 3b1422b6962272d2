package com.atlassian.jira.security;

public interface JiraPermission {
  int getType();

  java.lang.Long getScheme();

  java.lang.String getGroup();

  java.lang.String getPermType();
}
