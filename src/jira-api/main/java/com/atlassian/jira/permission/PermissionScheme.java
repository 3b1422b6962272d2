package com.atlassian.jira.permission;

public interface PermissionScheme
    extends com.atlassian.jira.entity.WithId, com.atlassian.jira.util.NamedWithDescription {
  java.lang.Long getId();

  java.lang.String getName();

  java.lang.String getDescription();

  java.util.Collection<com.atlassian.jira.permission.PermissionGrant> getPermissions();
}
