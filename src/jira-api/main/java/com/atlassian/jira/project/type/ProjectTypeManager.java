package com.atlassian.jira.project.type;

public interface ProjectTypeManager {
  java.util.List<com.atlassian.jira.project.type.ProjectType> getAllProjectTypes();

  java.util.List<com.atlassian.jira.project.type.ProjectType> getAllAccessibleProjectTypes();

  com.atlassian.jira.project.type.ProjectType getInaccessibleProjectType();

  boolean isProjectTypeUninstalled(com.atlassian.jira.project.type.ProjectTypeKey p0);

  boolean isProjectTypeInstalledButInaccessible(com.atlassian.jira.project.type.ProjectTypeKey p0);
}
