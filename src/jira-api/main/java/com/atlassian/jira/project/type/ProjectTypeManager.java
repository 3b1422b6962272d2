package com.atlassian.jira.project.type;

import java.util.List;

public interface ProjectTypeManager {
  List<ProjectType> getAllProjectTypes();

  List<ProjectType> getAllAccessibleProjectTypes();

  ProjectType getInaccessibleProjectType();

  boolean isProjectTypeUninstalled(ProjectTypeKey p0);

  boolean isProjectTypeInstalledButInaccessible(ProjectTypeKey p0);
}
