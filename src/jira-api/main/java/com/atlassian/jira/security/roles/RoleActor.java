package com.atlassian.jira.security.roles;

public interface RoleActor {
  java.lang.Long getId();

  java.lang.Long getProjectRoleId();

  java.lang.String getDescriptor();

  java.lang.String getType();

  java.lang.String getParameter();

  java.util.Set<com.atlassian.jira.user.ApplicationUser> getUsers();

  boolean contains(com.atlassian.jira.user.ApplicationUser p0);

  boolean isActive();
}
