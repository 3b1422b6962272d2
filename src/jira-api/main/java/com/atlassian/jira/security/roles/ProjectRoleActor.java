package com.atlassian.jira.security.roles;

public interface ProjectRoleActor extends RoleActor {
  String GROUP_ROLE_ACTOR_TYPE = null;
  String USER_ROLE_ACTOR_TYPE = null;

  Long getProjectId();
}
