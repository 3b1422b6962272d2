package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.Workflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public interface WorkflowManager {
  Collection<JiraWorkflow> getWorkflows();

  List<JiraWorkflow> getWorkflowsIncludingDrafts();

  boolean isActive(JiraWorkflow p0) throws WorkflowException;

  boolean isSystemWorkflow(JiraWorkflow p0) throws WorkflowException;

  Collection<JiraWorkflow> getActiveWorkflows() throws WorkflowException;

  JiraWorkflow getWorkflow(String p0);

  JiraWorkflow getWorkflowClone(String p0);

  JiraWorkflow getDraftWorkflow(String p0) throws IllegalArgumentException;

  JiraWorkflow createDraftWorkflow(ApplicationUser p0, String p1)
      throws IllegalStateException, IllegalArgumentException;

  boolean deleteDraftWorkflow(String p0) throws IllegalArgumentException;

  JiraWorkflow getWorkflow(com.atlassian.jira.issue.Issue p0) throws WorkflowException;

  JiraWorkflow getWorkflow(Long p0, String p1) throws WorkflowException;

  JiraWorkflow getWorkflowFromScheme(WorkflowScheme p0, String p1) throws WorkflowException;

  Iterable<JiraWorkflow> getWorkflowsFromScheme(Scheme p0) throws WorkflowException;

  JiraWorkflow getDefaultWorkflow() throws WorkflowException;

  void doWorkflowAction(WorkflowProgressAware p0);

  WorkflowStore getStore() throws StoreException;

  void createWorkflow(ApplicationUser p0, JiraWorkflow p1) throws WorkflowException;

  void saveWorkflowWithoutAudit(JiraWorkflow p0) throws WorkflowException;

  void deleteWorkflow(JiraWorkflow p0) throws WorkflowException;

  ActionDescriptor getActionDescriptor(WorkflowProgressAware p0) throws Exception;

  void migrateIssueToWorkflow(
      MutableIssue p0, JiraWorkflow p1, com.atlassian.jira.issue.status.Status p2)
      throws WorkflowException;

  Workflow makeWorkflow(ApplicationUser p0);

  Workflow makeWorkflowWithUserName(String p0);

  Workflow makeWorkflowWithUserKey(String p0);

  boolean workflowExists(String p0) throws WorkflowException;

  boolean isEditable(com.atlassian.jira.issue.Issue p0);

  Map<ActionDescriptor, Collection<FunctionDescriptor>> getPostFunctionsForWorkflow(
      JiraWorkflow p0);

  String getStepId(long p0, String p1);

  void overwriteActiveWorkflow(ApplicationUser p0, String p1);

  void updateWorkflow(ApplicationUser p0, JiraWorkflow p1);

  JiraWorkflow copyWorkflow(ApplicationUser p0, String p1, String p2, JiraWorkflow p3);

  void updateWorkflowNameAndDescription(ApplicationUser p0, JiraWorkflow p1, String p2, String p3);

  void copyAndDeleteDraftsForInactiveWorkflowsIn(ApplicationUser p0, Iterable<JiraWorkflow> p1);

  String getNextStatusIdForAction(com.atlassian.jira.issue.Issue p0, int p1);

  ActionDescriptor getActionDescriptor(com.atlassian.jira.issue.Issue p0, int p1);

  void replaceConditionInTransition(
      ActionDescriptor p0, Map<String, String> p1, Map<String, String> p2);

  Optional<String> getInitialStatusIdForIssue(com.atlassian.jira.issue.Issue p0);

  boolean isEditable(com.atlassian.jira.issue.Issue p0, String p1);
}
