package com.atlassian.jira.bc.workflow;

public interface WorkflowConditionDescriptorFactory {
  com.opensymphony.workflow.loader.ConditionDescriptor permission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0);
}
