package com.atlassian.jira.permission;

public class ProjectPermissions {
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey ADMINISTER_PROJECTS =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey BROWSE_PROJECTS =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey VIEW_DEV_TOOLS = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey
      VIEW_READONLY_WORKFLOW = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey CREATE_ISSUES = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey EDIT_ISSUES = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey TRANSITION_ISSUES =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey SCHEDULE_ISSUES =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey MOVE_ISSUES = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey ASSIGN_ISSUES = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey ASSIGNABLE_USER =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey RESOLVE_ISSUES = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey CLOSE_ISSUES = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey MODIFY_REPORTER =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey DELETE_ISSUES = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey LINK_ISSUES = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey SET_ISSUE_SECURITY =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey
      VIEW_VOTERS_AND_WATCHERS = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey MANAGE_WATCHERS =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey ADD_COMMENTS = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey EDIT_ALL_COMMENTS =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey EDIT_OWN_COMMENTS =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey DELETE_ALL_COMMENTS =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey DELETE_OWN_COMMENTS =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey CREATE_ATTACHMENTS =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey
      DELETE_ALL_ATTACHMENTS = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey
      DELETE_OWN_ATTACHMENTS = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey WORK_ON_ISSUES = null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey EDIT_OWN_WORKLOGS =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey EDIT_ALL_WORKLOGS =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey DELETE_OWN_WORKLOGS =
      null;
  public static final com.atlassian.jira.security.plugin.ProjectPermissionKey DELETE_ALL_WORKLOGS =
      null;

  public ProjectPermissions() {
    throw new UnsupportedOperationException("signature only: new ProjectPermissions");
  }

  public static com.atlassian.jira.security.plugin.ProjectPermissionKey
      systemProjectPermissionKeyByShortName(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: ProjectPermissions.systemProjectPermissionKeyByShortName");
  }
}
