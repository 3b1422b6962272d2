package com.atlassian.jira.bc.workflow;

import com.opensymphony.workflow.loader.FunctionDescriptor;

public interface WorkflowFunctionDescriptorFactory {
  FunctionDescriptor updateIssueField(String p0, String p1);
}
