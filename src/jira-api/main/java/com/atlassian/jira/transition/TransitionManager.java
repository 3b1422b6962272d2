package com.atlassian.jira.transition;

import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.Collection;

public interface TransitionManager {
  Collection<WorkflowTransitionEntry> getTransitions(Collection<JiraWorkflow> p0);
}
