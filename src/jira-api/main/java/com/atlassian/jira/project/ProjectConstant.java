package com.atlassian.jira.project;

public interface ProjectConstant {
  java.lang.Long getProjectId();

  java.lang.Long getId();

  java.lang.String getName();

  java.lang.String getDescription();
}
