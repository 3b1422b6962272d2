package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;

public interface JiraWorkflow extends Comparable<JiraWorkflow> {
  String JIRA_META_ATTRIBUTE_KEY_PREFIX = "jira.";
  String JIRA_META_ATTRIBUTE_PERMISSION = "jira.permission";
  String JIRA_META_ATTRIBUTE_EDIT_ALLOWED = "jira.issue.editable";
  String JIRA_META_ATTRIBUTE_EXCLUDE_RESOLUTION = "jira.field.resolution.exclude";
  String JIRA_META_ATTRIBUTE_INCLUDE_RESOLUTION = "jira.field.resolution.include";
  String JIRA_META_ATTRIBUTE_I18N = "jira.i18n.title";
  String JIRA_META_ATTRIBUTE_I18N_SUBMIT = "jira.i18n.submit";
  String JIRA_META_UPDATE_AUTHOR_KEY = "jira.update.author.key";
  String JIRA_META_UPDATED_DATE = "jira.updated.date";
  String[] JIRA_META_ATTRIBUTE_ALLOWED_LIST = null;
  String STEP_STATUS_KEY = "jira.status.id";
  String WORKFLOW_DESCRIPTION_ATTRIBUTE = "jira.description";
  String WORKFLOW_VIEW_FIELDLAYOUT_KEY_ATTRIBUTE = "jira.view.fieldlayout.key";
  String ACTION_SCREEN_ATTRIBUTE = "jira.fieldscreen.id";
  String DEFAULT_WORKFLOW_NAME = "jira";
  String ACTION_TYPE_INITIAL = "initial";
  String ACTION_TYPE_GLOBAL = "global";
  String ACTION_TYPE_COMMON = "common";
  String ACTION_TYPE_ORDINARY = "ordinary";
  String DRAFT = "draft";
  String LIVE = "live";
  Collection<String> ACTION_TYPE_ALL = null;
  int ACTION_ORIGIN_STEP_ID = -1;

  String getName();

  String getDisplayName();

  String getDescription();

  WorkflowDescriptor getDescriptor();

  Collection<ActionDescriptor> getAllActions();

  Collection<ActionDescriptor> getActionsByName(String p0);

  Collection<ActionDescriptor> getActionsWithResult(StepDescriptor p0);

  boolean removeStep(StepDescriptor p0);

  StepDescriptor getLinkedStep(com.atlassian.jira.issue.status.Status p0);

  List<com.atlassian.jira.issue.status.Status> getLinkedStatusObjects();

  Set<String> getLinkedStatusIds();

  boolean isActive() throws WorkflowException;

  boolean isSystemWorkflow() throws WorkflowException;

  boolean isEditable() throws WorkflowException;

  boolean isDefault();

  boolean isDraftWorkflow();

  boolean hasDraftWorkflow();

  int getNextActionId();

  Collection<StepDescriptor> getStepsForTransition(ActionDescriptor p0);

  Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor p0);

  boolean isInitialAction(ActionDescriptor p0);

  boolean isCommonAction(ActionDescriptor p0);

  boolean isGlobalAction(ActionDescriptor p0);

  boolean isOrdinaryAction(ActionDescriptor p0);

  com.atlassian.jira.issue.status.Status getLinkedStatus(StepDescriptor p0);

  String getLinkedStatusId(StepDescriptor p0);

  String getActionType(ActionDescriptor p0);

  void reset();

  Collection<ActionDescriptor> getActionsForScreen(FieldScreen p0);

  String getUpdateAuthorName();

  ApplicationUser getUpdateAuthor();

  Date getUpdatedDate();

  String getMode();
}
