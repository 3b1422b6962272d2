package com.atlassian.jira.bc.workflow;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.opensymphony.workflow.loader.ConditionDescriptor;

public interface WorkflowConditionDescriptorFactory {
  ConditionDescriptor permission(ProjectPermissionKey p0);
}
