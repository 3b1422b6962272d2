package com.atlassian.jira.workflow;

public interface AssignableWorkflowScheme extends WorkflowScheme {
  AssignableWorkflowScheme.Builder builder();

  String getName();

  String getDescription();

  public interface Builder extends WorkflowScheme.Builder<AssignableWorkflowScheme.Builder> {
    AssignableWorkflowScheme.Builder setName(String p0);

    AssignableWorkflowScheme.Builder setDescription(String p0);

    AssignableWorkflowScheme build();
  }
}
