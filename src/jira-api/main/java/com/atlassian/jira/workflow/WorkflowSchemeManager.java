package com.atlassian.jira.workflow;

public interface WorkflowSchemeManager extends com.atlassian.jira.scheme.SchemeManager {
  java.lang.String getSchemeEntityName();

  java.lang.String getEntityName();

  java.lang.String getAssociationType();

  java.lang.String getSchemeDesc();

  com.atlassian.jira.workflow.AssignableWorkflowScheme getDefaultWorkflowScheme();

  java.util.Collection<java.lang.String> getActiveWorkflowNames()
      throws org.ofbiz.core.entity.GenericEntityException,
          com.atlassian.jira.workflow.WorkflowException;

  void updateSchemesForRenamedWorkflow(java.lang.String p0, java.lang.String p1);

  java.lang.Iterable<com.atlassian.jira.workflow.WorkflowScheme>
      getSchemesForWorkflowIncludingDrafts(com.atlassian.jira.workflow.JiraWorkflow p0);

  void clearWorkflowCache();

  java.util.Map<java.lang.String, java.lang.String> getWorkflowMap(
      com.atlassian.jira.project.Project p0);

  java.lang.String getWorkflowName(com.atlassian.jira.project.Project p0, java.lang.String p1);

  boolean isUsingDefaultScheme(com.atlassian.jira.project.Project p0);

  boolean hasDraft(com.atlassian.jira.workflow.AssignableWorkflowScheme p0);

  com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder assignableBuilder();

  com.atlassian.jira.workflow.DraftWorkflowScheme.Builder draftBuilder(
      com.atlassian.jira.workflow.AssignableWorkflowScheme p0);

  com.atlassian.jira.workflow.AssignableWorkflowScheme createScheme(
      com.atlassian.jira.workflow.AssignableWorkflowScheme p0);

  com.atlassian.jira.workflow.DraftWorkflowScheme createDraftOf(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.workflow.AssignableWorkflowScheme p1);

  com.atlassian.jira.workflow.DraftWorkflowScheme createDraft(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.workflow.DraftWorkflowScheme p1);

  java.lang.Iterable<com.atlassian.jira.workflow.AssignableWorkflowScheme> getAssignableSchemes();

  com.atlassian.jira.workflow.AssignableWorkflowScheme getWorkflowSchemeObj(long p0);

  com.atlassian.jira.workflow.AssignableWorkflowScheme getWorkflowSchemeObj(java.lang.String p0);

  com.atlassian.jira.workflow.AssignableWorkflowScheme getWorkflowSchemeObj(
      com.atlassian.jira.project.Project p0);

  com.atlassian.jira.workflow.DraftWorkflowScheme getDraftForParent(
      com.atlassian.jira.workflow.AssignableWorkflowScheme p0);

  com.atlassian.jira.workflow.DraftWorkflowScheme getDraft(long p0);

  com.atlassian.jira.workflow.AssignableWorkflowScheme getParentForDraft(long p0);

  boolean isActive(com.atlassian.jira.workflow.WorkflowScheme p0);

  boolean deleteWorkflowScheme(com.atlassian.jira.workflow.WorkflowScheme p0);

  com.atlassian.jira.workflow.DraftWorkflowScheme updateDraftWorkflowScheme(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.workflow.DraftWorkflowScheme p1);

  com.atlassian.jira.workflow.AssignableWorkflowScheme updateWorkflowScheme(
      com.atlassian.jira.workflow.AssignableWorkflowScheme p0);

  java.util.List<com.atlassian.jira.project.Project> getProjectsUsing(
      com.atlassian.jira.workflow.AssignableWorkflowScheme p0);

  com.atlassian.jira.workflow.AssignableWorkflowScheme cleanUpSchemeDraft(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.user.ApplicationUser p1);

  com.atlassian.jira.workflow.AssignableWorkflowScheme copyDraft(
      com.atlassian.jira.workflow.DraftWorkflowScheme p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.lang.String p2);

  void replaceSchemeWithDraft(com.atlassian.jira.workflow.DraftWorkflowScheme p0);

  <T> T waitForUpdatesToFinishAndExecute(
      com.atlassian.jira.workflow.AssignableWorkflowScheme p0, java.util.concurrent.Callable<T> p1)
      throws java.lang.Exception;
}
