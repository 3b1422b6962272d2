package com.atlassian.jira.bc.workflow;

public interface WorkflowSchemeService {
  com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder assignableBuilder();

  com.atlassian.jira.workflow.DraftWorkflowScheme.Builder draftBuilder(
      com.atlassian.jira.workflow.AssignableWorkflowScheme p0);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.workflow.AssignableWorkflowScheme>
      createScheme(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.workflow.AssignableWorkflowScheme p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.workflow.DraftWorkflowScheme> createDraft(
      com.atlassian.jira.user.ApplicationUser p0, long p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.workflow.DraftWorkflowScheme> createDraft(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.workflow.DraftWorkflowScheme p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.workflow.AssignableWorkflowScheme>
      getWorkflowScheme(com.atlassian.jira.user.ApplicationUser p0, long p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.workflow.DraftWorkflowScheme>
      getDraftWorkflowScheme(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.workflow.AssignableWorkflowScheme p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.workflow.DraftWorkflowScheme>
      getDraftWorkflowSchemeNotNull(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.workflow.AssignableWorkflowScheme p1);

  com.atlassian.jira.bc.ServiceOutcome<java.lang.Void> deleteWorkflowScheme(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.workflow.WorkflowScheme p1);

  boolean isActive(com.atlassian.jira.workflow.WorkflowScheme p0);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.workflow.AssignableWorkflowScheme>
      getSchemeForProject(
          com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.project.Project p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.workflow.AssignableWorkflowScheme>
      updateWorkflowScheme(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.workflow.AssignableWorkflowScheme p1);

  com.atlassian.jira.bc.ServiceOutcome<java.lang.Void> validateUpdateWorkflowScheme(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.workflow.AssignableWorkflowScheme p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.workflow.DraftWorkflowScheme>
      updateWorkflowScheme(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.workflow.DraftWorkflowScheme p1);

  int getUsageCount(com.atlassian.jira.workflow.AssignableWorkflowScheme p0);

  boolean isUsingDefaultScheme(com.atlassian.jira.project.Project p0);
}
