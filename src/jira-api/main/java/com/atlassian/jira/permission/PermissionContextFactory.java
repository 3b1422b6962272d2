package com.atlassian.jira.permission;

import com.atlassian.jira.project.Project;
import com.opensymphony.workflow.loader.ActionDescriptor;

public interface PermissionContextFactory {
  PermissionContext getPermissionContext(com.atlassian.jira.issue.Issue p0);

  PermissionContext getPermissionContext(com.atlassian.jira.issue.Issue p0, ActionDescriptor p1);

  PermissionContext getPermissionContext(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.status.Status p1);

  PermissionContext getPermissionContext(Project p0);
}
