package com.atlassian.jira.permission;

import com.atlassian.jira.project.Project;
import com.opensymphony.workflow.loader.StepDescriptor;

public interface PermissionContext {
  Project getProjectObject();

  com.atlassian.jira.issue.Issue getIssue();

  com.atlassian.jira.issue.status.Status getStatus();

  StepDescriptor getRelevantStepDescriptor();

  boolean hasIssuePermissions();
}
