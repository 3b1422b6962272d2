package com.atlassian.jira.workflow;

public interface WorkflowManager {
  java.util.Collection<com.atlassian.jira.workflow.JiraWorkflow> getWorkflows();

  java.util.List<com.atlassian.jira.workflow.JiraWorkflow> getWorkflowsIncludingDrafts();

  boolean isActive(com.atlassian.jira.workflow.JiraWorkflow p0)
      throws com.atlassian.jira.workflow.WorkflowException;

  boolean isSystemWorkflow(com.atlassian.jira.workflow.JiraWorkflow p0)
      throws com.atlassian.jira.workflow.WorkflowException;

  java.util.Collection<com.atlassian.jira.workflow.JiraWorkflow> getActiveWorkflows()
      throws com.atlassian.jira.workflow.WorkflowException;

  com.atlassian.jira.workflow.JiraWorkflow getWorkflow(java.lang.String p0);

  com.atlassian.jira.workflow.JiraWorkflow getWorkflowClone(java.lang.String p0);

  com.atlassian.jira.workflow.JiraWorkflow getDraftWorkflow(java.lang.String p0)
      throws java.lang.IllegalArgumentException;

  com.atlassian.jira.workflow.JiraWorkflow createDraftWorkflow(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1)
      throws java.lang.IllegalStateException, java.lang.IllegalArgumentException;

  boolean deleteDraftWorkflow(java.lang.String p0) throws java.lang.IllegalArgumentException;

  com.atlassian.jira.workflow.JiraWorkflow getWorkflow(com.atlassian.jira.issue.Issue p0)
      throws com.atlassian.jira.workflow.WorkflowException;

  com.atlassian.jira.workflow.JiraWorkflow getWorkflow(java.lang.Long p0, java.lang.String p1)
      throws com.atlassian.jira.workflow.WorkflowException;

  com.atlassian.jira.workflow.JiraWorkflow getWorkflowFromScheme(
      com.atlassian.jira.workflow.WorkflowScheme p0, java.lang.String p1)
      throws com.atlassian.jira.workflow.WorkflowException;

  java.lang.Iterable<com.atlassian.jira.workflow.JiraWorkflow> getWorkflowsFromScheme(
      com.atlassian.jira.scheme.Scheme p0) throws com.atlassian.jira.workflow.WorkflowException;

  com.atlassian.jira.workflow.JiraWorkflow getDefaultWorkflow()
      throws com.atlassian.jira.workflow.WorkflowException;

  void doWorkflowAction(com.atlassian.jira.workflow.WorkflowProgressAware p0);

  com.opensymphony.workflow.spi.WorkflowStore getStore()
      throws com.opensymphony.workflow.StoreException;

  void createWorkflow(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.workflow.JiraWorkflow p1)
      throws com.atlassian.jira.workflow.WorkflowException;

  void saveWorkflowWithoutAudit(com.atlassian.jira.workflow.JiraWorkflow p0)
      throws com.atlassian.jira.workflow.WorkflowException;

  void deleteWorkflow(com.atlassian.jira.workflow.JiraWorkflow p0)
      throws com.atlassian.jira.workflow.WorkflowException;

  com.opensymphony.workflow.loader.ActionDescriptor getActionDescriptor(
      com.atlassian.jira.workflow.WorkflowProgressAware p0) throws java.lang.Exception;

  void migrateIssueToWorkflow(
      com.atlassian.jira.issue.MutableIssue p0,
      com.atlassian.jira.workflow.JiraWorkflow p1,
      com.atlassian.jira.issue.status.Status p2)
      throws com.atlassian.jira.workflow.WorkflowException;

  com.opensymphony.workflow.Workflow makeWorkflow(com.atlassian.jira.user.ApplicationUser p0);

  com.opensymphony.workflow.Workflow makeWorkflowWithUserName(java.lang.String p0);

  com.opensymphony.workflow.Workflow makeWorkflowWithUserKey(java.lang.String p0);

  boolean workflowExists(java.lang.String p0) throws com.atlassian.jira.workflow.WorkflowException;

  boolean isEditable(com.atlassian.jira.issue.Issue p0);

  java.util.Map<
          com.opensymphony.workflow.loader.ActionDescriptor,
          java.util.Collection<com.opensymphony.workflow.loader.FunctionDescriptor>>
      getPostFunctionsForWorkflow(com.atlassian.jira.workflow.JiraWorkflow p0);

  java.lang.String getStepId(long p0, java.lang.String p1);

  void overwriteActiveWorkflow(com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  void updateWorkflow(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.workflow.JiraWorkflow p1);

  com.atlassian.jira.workflow.JiraWorkflow copyWorkflow(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.workflow.JiraWorkflow p3);

  void updateWorkflowNameAndDescription(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.workflow.JiraWorkflow p1,
      java.lang.String p2,
      java.lang.String p3);

  void copyAndDeleteDraftsForInactiveWorkflowsIn(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Iterable<com.atlassian.jira.workflow.JiraWorkflow> p1);

  java.lang.String getNextStatusIdForAction(com.atlassian.jira.issue.Issue p0, int p1);

  com.opensymphony.workflow.loader.ActionDescriptor getActionDescriptor(
      com.atlassian.jira.issue.Issue p0, int p1);

  void replaceConditionInTransition(
      com.opensymphony.workflow.loader.ActionDescriptor p0,
      java.util.Map<java.lang.String, java.lang.String> p1,
      java.util.Map<java.lang.String, java.lang.String> p2);

  java.util.Optional<java.lang.String> getInitialStatusIdForIssue(
      com.atlassian.jira.issue.Issue p0);

  boolean isEditable(com.atlassian.jira.issue.Issue p0, java.lang.String p1);
}
