package com.atlassian.jira.bc.workflow;

public interface WorkflowService {
  com.atlassian.jira.workflow.JiraWorkflow getDraftWorkflow(
      com.atlassian.jira.bc.JiraServiceContext p0, java.lang.String p1);

  com.atlassian.jira.workflow.JiraWorkflow createDraftWorkflow(
      com.atlassian.jira.bc.JiraServiceContext p0, java.lang.String p1);

  boolean deleteDraftWorkflow(com.atlassian.jira.bc.JiraServiceContext p0, java.lang.String p1);

  com.atlassian.jira.bc.ServiceOutcome<java.lang.Void> deleteWorkflow(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  void overwriteActiveWorkflow(com.atlassian.jira.bc.JiraServiceContext p0, java.lang.String p1);

  void validateOverwriteWorkflow(com.atlassian.jira.bc.JiraServiceContext p0, java.lang.String p1);

  void updateWorkflow(
      com.atlassian.jira.bc.JiraServiceContext p0, com.atlassian.jira.workflow.JiraWorkflow p1);

  void validateUpdateWorkflowNameAndDescription(
      com.atlassian.jira.bc.JiraServiceContext p0,
      com.atlassian.jira.workflow.JiraWorkflow p1,
      java.lang.String p2);

  void updateWorkflowNameAndDescription(
      com.atlassian.jira.bc.JiraServiceContext p0,
      com.atlassian.jira.workflow.JiraWorkflow p1,
      java.lang.String p2,
      java.lang.String p3);

  com.atlassian.jira.workflow.JiraWorkflow getWorkflow(
      com.atlassian.jira.bc.JiraServiceContext p0, java.lang.String p1);

  void validateCopyWorkflow(com.atlassian.jira.bc.JiraServiceContext p0, java.lang.String p1);

  com.atlassian.jira.workflow.JiraWorkflow copyWorkflow(
      com.atlassian.jira.bc.JiraServiceContext p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.workflow.JiraWorkflow p3);

  void validateAddWorkflowTransitionToDraft(
      com.atlassian.jira.bc.JiraServiceContext p0,
      com.atlassian.jira.workflow.JiraWorkflow p1,
      int p2);

  com.atlassian.jira.bc.workflow.WorkflowService.WorkflowPermission getWorkflowPermission(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.workflow.JiraWorkflow p1);

  boolean isWorkflowEditable(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.workflow.JiraWorkflow p1);

  public enum WorkflowPermission {
    EDITABLE,
    SHARED,
    NO_PERMISSION,
    NOT_EDITABLE,
    SYSTEM_WORKFLOW;
  }
}
