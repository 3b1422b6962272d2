package com.atlassian.jira.project;

public class ProjectAssigneeTypes extends com.atlassian.jira.project.AssigneeTypes {
  public ProjectAssigneeTypes() {
    throw new UnsupportedOperationException("signature only: new ProjectAssigneeTypes");
  }

  public static boolean isValidType(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: ProjectAssigneeTypes.isValidType");
  }

  public static boolean isProjectLead(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: ProjectAssigneeTypes.isProjectLead");
  }

  public static boolean isUnassigned(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: ProjectAssigneeTypes.isUnassigned");
  }

  public static java.util.Map<java.lang.String, java.lang.String> getAssigneeTypes() {
    throw new UnsupportedOperationException(
        "signature only: ProjectAssigneeTypes.getAssigneeTypes");
  }

  public static java.lang.String getPrettyAssigneeType(java.lang.Long p0) {
    throw new UnsupportedOperationException(
        "signature only: ProjectAssigneeTypes.getPrettyAssigneeType");
  }
}
