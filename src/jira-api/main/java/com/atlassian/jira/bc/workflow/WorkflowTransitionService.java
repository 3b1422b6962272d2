package com.atlassian.jira.bc.workflow;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;

public interface WorkflowTransitionService {
  ErrorCollection addConditionToWorkflow(String p0, ConditionDescriptor p1, JiraWorkflow p2);

  ErrorCollection addPostFunctionToWorkflow(String p0, FunctionDescriptor p1, JiraWorkflow p2);

  ErrorCollection setScreen(String p0, FieldScreen p1, JiraWorkflow p2);
}
