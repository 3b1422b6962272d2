package com.atlassian.jira.project;

public abstract class AssigneeTypes {
  public static final long PROJECT_DEFAULT = 0L;
  public static final long COMPONENT_LEAD = 1L;
  public static final long PROJECT_LEAD = 2L;
  public static final long UNASSIGNED = 3L;
  public static final String PRETTY_PROJECT_LEAD = "admin.assignee.type.project.lead";
  public static final String PRETTY_UNASSIGNED = "admin.assignee.type.unassigned";
  public static final String PRETTY_PROJECT_DEFAULT = "admin.assignee.type.project.default";
  public static final String PRETTY_NOT_ALLOWED_UNASSIGNED = "admin.assignee.type.not.allowed";
  public static final String PRETTY_NOT_ASSIGNABLE_PROJECT_LEAD =
      "admin.assignee.type.not.assignable";
  public static final String PRETTY_COMPONENT_LEAD = "admin.assignee.type.component.lead";
  public static final String PRETTY_COMPONENT_LEAD_DOES_NOT_EXIST =
      "admin.assignee.type.component.lead.not.exist";
  public static final String PRETTY_NOT_ASSIGNABLE_COMPONENT_LEAD =
      "admin.assignee.type.component.lead.not.assignable";

  public AssigneeTypes() {
    throw new UnsupportedOperationException("signature only: new AssigneeTypes");
  }

  protected static boolean isAllowUnassigned() {
    throw new UnsupportedOperationException("signature only: AssigneeTypes.isAllowUnassigned");
  }
}
