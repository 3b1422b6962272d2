package com.atlassian.jira.security.roles;

public interface ProjectRoleActors extends DefaultRoleActors {
  Long getProjectId();
}
