package com.atlassian.jira.permission;

public interface PermissionGrant extends com.atlassian.jira.entity.WithId {
  java.lang.Long getId();

  com.atlassian.jira.permission.PermissionHolder getHolder();

  com.atlassian.jira.security.plugin.ProjectPermissionKey getPermission();
}
