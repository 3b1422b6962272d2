package com.atlassian.jira.project;

import java.util.Map;

public class ProjectAssigneeTypes extends AssigneeTypes {
  public ProjectAssigneeTypes() {
    throw new UnsupportedOperationException("signature only: new ProjectAssigneeTypes");
  }

  public static boolean isValidType(Long p0) {
    throw new UnsupportedOperationException("signature only: ProjectAssigneeTypes.isValidType");
  }

  public static boolean isProjectLead(Long p0) {
    throw new UnsupportedOperationException("signature only: ProjectAssigneeTypes.isProjectLead");
  }

  public static boolean isUnassigned(Long p0) {
    throw new UnsupportedOperationException("signature only: ProjectAssigneeTypes.isUnassigned");
  }

  public static Map<String, String> getAssigneeTypes() {
    throw new UnsupportedOperationException(
        "signature only: ProjectAssigneeTypes.getAssigneeTypes");
  }

  public static String getPrettyAssigneeType(Long p0) {
    throw new UnsupportedOperationException(
        "signature only: ProjectAssigneeTypes.getPrettyAssigneeType");
  }
}
