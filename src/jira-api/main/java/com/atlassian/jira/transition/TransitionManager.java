package com.atlassian.jira.transition;

public interface TransitionManager {
  java.util.Collection<com.atlassian.jira.transition.WorkflowTransitionEntry> getTransitions(
      java.util.Collection<com.atlassian.jira.workflow.JiraWorkflow> p0);
}
