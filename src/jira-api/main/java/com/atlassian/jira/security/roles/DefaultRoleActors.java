package com.atlassian.jira.security.roles;

public interface DefaultRoleActors {
  java.util.Set<com.atlassian.jira.user.ApplicationUser> getUsers();

  java.util.Set<com.atlassian.jira.user.ApplicationUser> getApplicationUsers();

  java.util.Set<com.atlassian.jira.security.roles.RoleActor> getRoleActors();

  java.lang.Long getProjectRoleId();

  java.util.Set<com.atlassian.jira.security.roles.RoleActor> getRoleActorsByType(
      java.lang.String p0);

  boolean contains(com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.security.roles.DefaultRoleActors addRoleActor(
      com.atlassian.jira.security.roles.RoleActor p0);

  com.atlassian.jira.security.roles.DefaultRoleActors addRoleActors(
      java.util.Collection<? extends com.atlassian.jira.security.roles.RoleActor> p0);

  com.atlassian.jira.security.roles.DefaultRoleActors removeRoleActor(
      com.atlassian.jira.security.roles.RoleActor p0);

  com.atlassian.jira.security.roles.DefaultRoleActors removeRoleActors(
      java.util.Collection<? extends com.atlassian.jira.security.roles.RoleActor> p0);
}
