package com.atlassian.jira.project;

public interface ProjectCreateRegistrar {
  void register(ProjectCreateHandler p0);

  void unregister(ProjectCreateHandler p0);
}
