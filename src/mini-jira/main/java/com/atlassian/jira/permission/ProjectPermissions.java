package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** The permissions that Jira itself knows in projects. */
public class ProjectPermissions {
  public static final ProjectPermissionKey ADMINISTER_PROJECTS =
      new ProjectPermissionKey("ADMINISTER_PROJECTS");
  public static final ProjectPermissionKey BROWSE_PROJECTS =
      new ProjectPermissionKey("BROWSE_PROJECTS");
  public static final ProjectPermissionKey VIEW_DEV_TOOLS =
      new ProjectPermissionKey("VIEW_DEV_TOOLS");
  public static final ProjectPermissionKey VIEW_READONLY_WORKFLOW =
      new ProjectPermissionKey("VIEW_READONLY_WORKFLOW");
  public static final ProjectPermissionKey CREATE_ISSUES =
      new ProjectPermissionKey("CREATE_ISSUES");
  public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");
  public static final ProjectPermissionKey TRANSITION_ISSUES =
      new ProjectPermissionKey("TRANSITION_ISSUES");
  public static final ProjectPermissionKey SCHEDULE_ISSUES =
      new ProjectPermissionKey("SCHEDULE_ISSUES");
  public static final ProjectPermissionKey MOVE_ISSUES = new ProjectPermissionKey("MOVE_ISSUES");
  public static final ProjectPermissionKey ASSIGN_ISSUES =
      new ProjectPermissionKey("ASSIGN_ISSUES");
  public static final ProjectPermissionKey ASSIGNABLE_USER =
      new ProjectPermissionKey("ASSIGNABLE_USER");
  public static final ProjectPermissionKey RESOLVE_ISSUES =
      new ProjectPermissionKey("RESOLVE_ISSUES");
  public static final ProjectPermissionKey CLOSE_ISSUES = new ProjectPermissionKey("CLOSE_ISSUES");
  public static final ProjectPermissionKey MODIFY_REPORTER =
      new ProjectPermissionKey("MODIFY_REPORTER");
  public static final ProjectPermissionKey DELETE_ISSUES =
      new ProjectPermissionKey("DELETE_ISSUES");
  public static final ProjectPermissionKey LINK_ISSUES = new ProjectPermissionKey("LINK_ISSUES");
  public static final ProjectPermissionKey SET_ISSUE_SECURITY =
      new ProjectPermissionKey("SET_ISSUE_SECURITY");
  public static final ProjectPermissionKey VIEW_VOTERS_AND_WATCHERS =
      new ProjectPermissionKey("VIEW_VOTERS_AND_WATCHERS");
  public static final ProjectPermissionKey MANAGE_WATCHERS =
      new ProjectPermissionKey("MANAGE_WATCHERS");
  public static final ProjectPermissionKey ADD_COMMENTS = new ProjectPermissionKey("ADD_COMMENTS");
  public static final ProjectPermissionKey EDIT_ALL_COMMENTS =
      new ProjectPermissionKey("EDIT_ALL_COMMENTS");
  public static final ProjectPermissionKey EDIT_OWN_COMMENTS =
      new ProjectPermissionKey("EDIT_OWN_COMMENTS");
  public static final ProjectPermissionKey DELETE_ALL_COMMENTS =
      new ProjectPermissionKey("DELETE_ALL_COMMENTS");
  public static final ProjectPermissionKey DELETE_OWN_COMMENTS =
      new ProjectPermissionKey("DELETE_OWN_COMMENTS");
  public static final ProjectPermissionKey CREATE_ATTACHMENTS =
      new ProjectPermissionKey("CREATE_ATTACHMENTS");
  public static final ProjectPermissionKey DELETE_ALL_ATTACHMENTS =
      new ProjectPermissionKey("DELETE_ALL_ATTACHMENTS");
  public static final ProjectPermissionKey DELETE_OWN_ATTACHMENTS =
      new ProjectPermissionKey("DELETE_OWN_ATTACHMENTS");
  public static final ProjectPermissionKey WORK_ON_ISSUES =
      new ProjectPermissionKey("WORK_ON_ISSUES");
  public static final ProjectPermissionKey EDIT_OWN_WORKLOGS =
      new ProjectPermissionKey("EDIT_OWN_WORKLOGS");
  public static final ProjectPermissionKey EDIT_ALL_WORKLOGS =
      new ProjectPermissionKey("EDIT_ALL_WORKLOGS");
  public static final ProjectPermissionKey DELETE_OWN_WORKLOGS =
      new ProjectPermissionKey("DELETE_OWN_WORKLOGS");
  public static final ProjectPermissionKey DELETE_ALL_WORKLOGS =
      new ProjectPermissionKey("DELETE_ALL_WORKLOGS");

  public ProjectPermissions() {}
}
