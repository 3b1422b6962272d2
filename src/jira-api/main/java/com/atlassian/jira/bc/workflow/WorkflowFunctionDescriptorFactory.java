package com.atlassian.jira.bc.workflow;

public interface WorkflowFunctionDescriptorFactory {
  com.opensymphony.workflow.loader.FunctionDescriptor updateIssueField(
      java.lang.String p0, java.lang.String p1);
}
