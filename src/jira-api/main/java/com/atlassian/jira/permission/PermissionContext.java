package com.atlassian.jira.permission;

public interface PermissionContext {
  com.atlassian.jira.project.Project getProjectObject();

  com.atlassian.jira.issue.Issue getIssue();

  com.atlassian.jira.issue.status.Status getStatus();

  com.opensymphony.workflow.loader.StepDescriptor getRelevantStepDescriptor();

  boolean hasIssuePermissions();
}
