package com.atlassian.jira.project;

public interface ProjectCreateRegistrar {
  void register(com.atlassian.jira.project.ProjectCreateHandler p0);

  void unregister(com.atlassian.jira.project.ProjectCreateHandler p0);
}
