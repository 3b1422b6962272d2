package com.atlassian.jira.security.roles;

public interface ProjectRoleActor extends com.atlassian.jira.security.roles.RoleActor {
  java.lang.String GROUP_ROLE_ACTOR_TYPE = null;
  java.lang.String USER_ROLE_ACTOR_TYPE = null;

  java.lang.Long getProjectId();
}
