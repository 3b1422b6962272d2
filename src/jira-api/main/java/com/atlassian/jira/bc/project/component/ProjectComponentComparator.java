package com.atlassian.jira.bc.project.component;

public class ProjectComponentComparator
    implements java.util.Comparator<com.atlassian.jira.bc.project.component.ProjectComponent> {
  public static final com.atlassian.jira.bc.project.component.ProjectComponentComparator INSTANCE =
      null;
  public static final java.util.Comparator<java.lang.String> COMPONENT_NAME_COMPARATOR = null;

  public int compare(
      com.atlassian.jira.bc.project.component.ProjectComponent p0,
      com.atlassian.jira.bc.project.component.ProjectComponent p1) {
    throw new UnsupportedOperationException("signature only: ProjectComponentComparator.compare");
  }

  ProjectComponentComparator() {
    throw new UnsupportedOperationException("signature only: new ProjectComponentComparator");
  }
}
