package com.atlassian.jira.bc.project.component;

import java.util.Comparator;

public class ProjectComponentComparator implements Comparator<ProjectComponent> {
  public static final ProjectComponentComparator INSTANCE = null;
  public static final Comparator<String> COMPONENT_NAME_COMPARATOR = null;

  public int compare(ProjectComponent p0, ProjectComponent p1) {
    throw new UnsupportedOperationException("signature only: ProjectComponentComparator.compare");
  }

  ProjectComponentComparator() {
    throw new UnsupportedOperationException("signature only: new ProjectComponentComparator");
  }
}
