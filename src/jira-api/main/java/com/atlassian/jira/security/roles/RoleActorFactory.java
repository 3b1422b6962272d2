package com.atlassian.jira.security.roles;

public interface RoleActorFactory {
  com.atlassian.jira.security.roles.ProjectRoleActor createRoleActor(
      java.lang.Long p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.lang.String p3,
      java.lang.String p4)
      throws com.atlassian.jira.security.roles.RoleActorDoesNotExistException;

  java.util.Set<com.atlassian.jira.security.roles.RoleActor> optimizeRoleActorSet(
      java.util.Set<com.atlassian.jira.security.roles.RoleActor> p0);

  java.util.Set<com.atlassian.jira.security.roles.ProjectRoleActor> getAllRoleActorsForUser(
      com.atlassian.jira.user.ApplicationUser p0);
}
