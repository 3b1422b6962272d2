package com.atlassian.jira.workflow;

public interface WorkflowTransitionUtilFactory {
  com.atlassian.jira.workflow.WorkflowTransitionUtil create();
}
