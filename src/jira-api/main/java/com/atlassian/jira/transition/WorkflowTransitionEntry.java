package com.atlassian.jira.transition;

import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.Collection;

public interface WorkflowTransitionEntry {
  JiraWorkflow getWorkflow();

  Collection<TransitionEntry> getTransitions();
}
