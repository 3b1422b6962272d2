package com.atlassian.jira.workflow;

public interface JiraWorkflow
    extends java.lang.Comparable<com.atlassian.jira.workflow.JiraWorkflow> {
  java.lang.String JIRA_META_ATTRIBUTE_KEY_PREFIX = "jira.";
  java.lang.String JIRA_META_ATTRIBUTE_PERMISSION = "jira.permission";
  java.lang.String JIRA_META_ATTRIBUTE_EDIT_ALLOWED = "jira.issue.editable";
  java.lang.String JIRA_META_ATTRIBUTE_EXCLUDE_RESOLUTION = "jira.field.resolution.exclude";
  java.lang.String JIRA_META_ATTRIBUTE_INCLUDE_RESOLUTION = "jira.field.resolution.include";
  java.lang.String JIRA_META_ATTRIBUTE_I18N = "jira.i18n.title";
  java.lang.String JIRA_META_ATTRIBUTE_I18N_SUBMIT = "jira.i18n.submit";
  java.lang.String JIRA_META_UPDATE_AUTHOR_KEY = "jira.update.author.key";
  java.lang.String JIRA_META_UPDATED_DATE = "jira.updated.date";
  java.lang.String[] JIRA_META_ATTRIBUTE_ALLOWED_LIST = null;
  java.lang.String STEP_STATUS_KEY = "jira.status.id";
  java.lang.String WORKFLOW_DESCRIPTION_ATTRIBUTE = "jira.description";
  java.lang.String WORKFLOW_VIEW_FIELDLAYOUT_KEY_ATTRIBUTE = "jira.view.fieldlayout.key";
  java.lang.String ACTION_SCREEN_ATTRIBUTE = "jira.fieldscreen.id";
  java.lang.String DEFAULT_WORKFLOW_NAME = "jira";
  java.lang.String ACTION_TYPE_INITIAL = "initial";
  java.lang.String ACTION_TYPE_GLOBAL = "global";
  java.lang.String ACTION_TYPE_COMMON = "common";
  java.lang.String ACTION_TYPE_ORDINARY = "ordinary";
  java.lang.String DRAFT = "draft";
  java.lang.String LIVE = "live";
  java.util.Collection<java.lang.String> ACTION_TYPE_ALL = null;
  int ACTION_ORIGIN_STEP_ID = -1;

  java.lang.String getName();

  java.lang.String getDisplayName();

  java.lang.String getDescription();

  com.opensymphony.workflow.loader.WorkflowDescriptor getDescriptor();

  java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor> getAllActions();

  java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor> getActionsByName(
      java.lang.String p0);

  java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor> getActionsWithResult(
      com.opensymphony.workflow.loader.StepDescriptor p0);

  boolean removeStep(com.opensymphony.workflow.loader.StepDescriptor p0);

  com.opensymphony.workflow.loader.StepDescriptor getLinkedStep(
      com.atlassian.jira.issue.status.Status p0);

  java.util.List<com.atlassian.jira.issue.status.Status> getLinkedStatusObjects();

  java.util.Set<java.lang.String> getLinkedStatusIds();

  boolean isActive() throws com.atlassian.jira.workflow.WorkflowException;

  boolean isSystemWorkflow() throws com.atlassian.jira.workflow.WorkflowException;

  boolean isEditable() throws com.atlassian.jira.workflow.WorkflowException;

  boolean isDefault();

  boolean isDraftWorkflow();

  boolean hasDraftWorkflow();

  int getNextActionId();

  java.util.Collection<com.opensymphony.workflow.loader.StepDescriptor> getStepsForTransition(
      com.opensymphony.workflow.loader.ActionDescriptor p0);

  java.util.Collection<com.opensymphony.workflow.loader.FunctionDescriptor>
      getPostFunctionsForTransition(com.opensymphony.workflow.loader.ActionDescriptor p0);

  boolean isInitialAction(com.opensymphony.workflow.loader.ActionDescriptor p0);

  boolean isCommonAction(com.opensymphony.workflow.loader.ActionDescriptor p0);

  boolean isGlobalAction(com.opensymphony.workflow.loader.ActionDescriptor p0);

  boolean isOrdinaryAction(com.opensymphony.workflow.loader.ActionDescriptor p0);

  com.atlassian.jira.issue.status.Status getLinkedStatus(
      com.opensymphony.workflow.loader.StepDescriptor p0);

  java.lang.String getLinkedStatusId(com.opensymphony.workflow.loader.StepDescriptor p0);

  java.lang.String getActionType(com.opensymphony.workflow.loader.ActionDescriptor p0);

  void reset();

  java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor> getActionsForScreen(
      com.atlassian.jira.issue.fields.screen.FieldScreen p0);

  java.lang.String getUpdateAuthorName();

  com.atlassian.jira.user.ApplicationUser getUpdateAuthor();

  java.util.Date getUpdatedDate();

  java.lang.String getMode();
}
