package com.atlassian.jira.bc.workflow;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;

public interface WorkflowService {
  JiraWorkflow getDraftWorkflow(JiraServiceContext p0, String p1);

  JiraWorkflow createDraftWorkflow(JiraServiceContext p0, String p1);

  boolean deleteDraftWorkflow(JiraServiceContext p0, String p1);

  ServiceOutcome<Void> deleteWorkflow(ApplicationUser p0, String p1);

  void overwriteActiveWorkflow(JiraServiceContext p0, String p1);

  void validateOverwriteWorkflow(JiraServiceContext p0, String p1);

  void updateWorkflow(JiraServiceContext p0, JiraWorkflow p1);

  void validateUpdateWorkflowNameAndDescription(JiraServiceContext p0, JiraWorkflow p1, String p2);

  void updateWorkflowNameAndDescription(
      JiraServiceContext p0, JiraWorkflow p1, String p2, String p3);

  JiraWorkflow getWorkflow(JiraServiceContext p0, String p1);

  void validateCopyWorkflow(JiraServiceContext p0, String p1);

  JiraWorkflow copyWorkflow(JiraServiceContext p0, String p1, String p2, JiraWorkflow p3);

  void validateAddWorkflowTransitionToDraft(JiraServiceContext p0, JiraWorkflow p1, int p2);

  WorkflowService.WorkflowPermission getWorkflowPermission(ApplicationUser p0, JiraWorkflow p1);

  boolean isWorkflowEditable(ApplicationUser p0, JiraWorkflow p1);

  public enum WorkflowPermission {
    EDITABLE,
    SHARED,
    NO_PERMISSION,
    NOT_EDITABLE,
    SYSTEM_WORKFLOW;
  }
}
