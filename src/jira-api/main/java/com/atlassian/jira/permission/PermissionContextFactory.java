package com.atlassian.jira.permission;

public interface PermissionContextFactory {
  com.atlassian.jira.permission.PermissionContext getPermissionContext(
      com.atlassian.jira.issue.Issue p0);

  com.atlassian.jira.permission.PermissionContext getPermissionContext(
      com.atlassian.jira.issue.Issue p0, com.opensymphony.workflow.loader.ActionDescriptor p1);

  com.atlassian.jira.permission.PermissionContext getPermissionContext(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.status.Status p1);

  com.atlassian.jira.permission.PermissionContext getPermissionContext(
      com.atlassian.jira.project.Project p0);
}
