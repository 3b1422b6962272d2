package com.atlassian.jira.bc.workflow;

public interface WorkflowTransitionService {
  com.atlassian.jira.util.ErrorCollection addConditionToWorkflow(
      java.lang.String p0,
      com.opensymphony.workflow.loader.ConditionDescriptor p1,
      com.atlassian.jira.workflow.JiraWorkflow p2);

  com.atlassian.jira.util.ErrorCollection addPostFunctionToWorkflow(
      java.lang.String p0,
      com.opensymphony.workflow.loader.FunctionDescriptor p1,
      com.atlassian.jira.workflow.JiraWorkflow p2);

  com.atlassian.jira.util.ErrorCollection setScreen(
      java.lang.String p0,
      com.atlassian.jira.issue.fields.screen.FieldScreen p1,
      com.atlassian.jira.workflow.JiraWorkflow p2);
}
