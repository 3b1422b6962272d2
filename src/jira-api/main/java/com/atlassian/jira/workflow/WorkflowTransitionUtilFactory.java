package com.atlassian.jira.workflow;

public interface WorkflowTransitionUtilFactory {
  WorkflowTransitionUtil create();
}
