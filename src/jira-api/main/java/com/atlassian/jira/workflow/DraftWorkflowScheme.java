package com.atlassian.jira.workflow;

public interface DraftWorkflowScheme extends com.atlassian.jira.workflow.WorkflowScheme {
  com.atlassian.jira.user.ApplicationUser getLastModifiedUser();

  java.util.Date getLastModifiedDate();

  com.atlassian.jira.workflow.AssignableWorkflowScheme getParentScheme();

  com.atlassian.jira.workflow.DraftWorkflowScheme.Builder builder();

  public interface Builder
      extends com.atlassian.jira.workflow.WorkflowScheme.Builder<
          com.atlassian.jira.workflow.DraftWorkflowScheme.Builder> {
    com.atlassian.jira.user.ApplicationUser getLastModifiedUser();

    java.util.Date getLastModifiedDate();

    com.atlassian.jira.workflow.AssignableWorkflowScheme getParentScheme();

    com.atlassian.jira.workflow.DraftWorkflowScheme build();
  }
}
