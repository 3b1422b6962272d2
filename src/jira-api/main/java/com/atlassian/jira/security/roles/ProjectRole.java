package com.atlassian.jira.security.roles;

public interface ProjectRole {
  java.lang.Long getId();

  java.lang.String getName();

  java.lang.String getDescription();
}
