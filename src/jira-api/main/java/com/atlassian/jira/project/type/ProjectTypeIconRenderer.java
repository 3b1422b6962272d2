package com.atlassian.jira.project.type;

public interface ProjectTypeIconRenderer {
  java.util.Optional<java.lang.String> getIconToRender(
      com.atlassian.jira.project.type.ProjectTypeKey p0);
}
