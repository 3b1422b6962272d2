package com.atlassian.jira.transition;

public interface WorkflowTransitionEntry {
  com.atlassian.jira.workflow.JiraWorkflow getWorkflow();

  java.util.Collection<com.atlassian.jira.transition.TransitionEntry> getTransitions();
}
