package com.atlassian.jira.permission;

public interface PermissionHolderType {
  java.lang.String getKey();

  boolean requiresParameter();
}
