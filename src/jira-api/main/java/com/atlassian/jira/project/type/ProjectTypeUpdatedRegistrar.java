package com.atlassian.jira.project.type;

public interface ProjectTypeUpdatedRegistrar {
  void register(ProjectTypeUpdatedHandler p0);

  void unregister(ProjectTypeUpdatedHandler p0);
}
