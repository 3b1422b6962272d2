package com.atlassian.jira.project;

public interface ProjectConstant {
  Long getProjectId();

  Long getId();

  String getName();

  String getDescription();
}
