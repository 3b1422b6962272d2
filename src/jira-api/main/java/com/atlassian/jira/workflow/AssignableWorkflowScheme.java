package com.atlassian.jira.workflow;

public interface AssignableWorkflowScheme extends com.atlassian.jira.workflow.WorkflowScheme {
  com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder builder();

  java.lang.String getName();

  java.lang.String getDescription();

  public interface Builder
      extends com.atlassian.jira.workflow.WorkflowScheme.Builder<
          com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder> {
    com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder setName(java.lang.String p0);

    com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder setDescription(
        java.lang.String p0);

    com.atlassian.jira.workflow.AssignableWorkflowScheme build();
  }
}
