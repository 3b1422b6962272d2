package com.atlassian.jira.project.type;

public interface ProjectTypeUpdatedRegistrar {
  void register(com.atlassian.jira.project.type.ProjectTypeUpdatedHandler p0);

  void unregister(com.atlassian.jira.project.type.ProjectTypeUpdatedHandler p0);
}
