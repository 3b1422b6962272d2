package com.atlassian.jira.security.roles;

public interface ProjectRoleActors extends com.atlassian.jira.security.roles.DefaultRoleActors {
  java.lang.Long getProjectId();
}
