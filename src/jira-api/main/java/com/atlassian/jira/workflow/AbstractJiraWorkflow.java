package com.atlassian.jira.workflow;

public abstract class AbstractJiraWorkflow implements com.atlassian.jira.workflow.JiraWorkflow {
  protected final com.atlassian.jira.workflow.WorkflowManager workflowManager = null;

  protected AbstractJiraWorkflow(
      com.atlassian.jira.workflow.WorkflowManager p0,
      com.opensymphony.workflow.loader.WorkflowDescriptor p1) {
    throw new UnsupportedOperationException("signature only: new AbstractJiraWorkflow");
  }

  public abstract java.lang.String getName();

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getDescription");
  }

  public java.lang.String getDisplayName() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getDisplayName");
  }

  public com.opensymphony.workflow.loader.WorkflowDescriptor getDescriptor() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getDescriptor");
  }

  public java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor> getAllActions() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getAllActions");
  }

  public java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor> getActionsByName(
      java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getActionsByName");
  }

  public int getNextActionId() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getNextActionId");
  }

  public java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor>
      getActionsWithResult(com.opensymphony.workflow.loader.StepDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getActionsWithResult");
  }

  public java.util.Collection getStepsWithAction(
      com.opensymphony.workflow.loader.StepDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getStepsWithAction");
  }

  public boolean removeStep(com.opensymphony.workflow.loader.StepDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.removeStep");
  }

  public com.opensymphony.workflow.loader.StepDescriptor getLinkedStep(
      com.atlassian.jira.issue.status.Status p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getLinkedStep");
  }

  public com.atlassian.jira.issue.status.Status getLinkedStatus(
      com.opensymphony.workflow.loader.StepDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getLinkedStatus");
  }

  public com.atlassian.jira.issue.status.Status getLinkedStatusObject(
      com.opensymphony.workflow.loader.StepDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getLinkedStatusObject");
  }

  public java.lang.String getLinkedStatusId(com.opensymphony.workflow.loader.StepDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getLinkedStatusId");
  }

  public java.util.List<com.atlassian.jira.issue.status.Status> getLinkedStatusObjects() {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getLinkedStatusObjects");
  }

  public java.util.Set<java.lang.String> getLinkedStatusIds() {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getLinkedStatusIds");
  }

  public java.util.Collection getStepsForTransition(
      com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getStepsForTransition");
  }

  public java.util.Collection<com.opensymphony.workflow.loader.FunctionDescriptor>
      getPostFunctionsForTransition(com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getPostFunctionsForTransition");
  }

  public boolean isActive() throws com.atlassian.jira.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isActive");
  }

  public boolean isSystemWorkflow() throws com.atlassian.jira.workflow.WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.isSystemWorkflow");
  }

  public boolean isEditable() throws com.atlassian.jira.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isEditable");
  }

  public boolean isDefault() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isDefault");
  }

  public boolean isInitialAction(com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isInitialAction");
  }

  public boolean isCommonAction(com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isCommonAction");
  }

  public boolean isGlobalAction(com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isGlobalAction");
  }

  public boolean isOrdinaryAction(com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.isOrdinaryAction");
  }

  public java.lang.String getActionType(com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getActionType");
  }

  public void reset() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.reset");
  }

  public java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor>
      getActionsForScreen(com.atlassian.jira.issue.fields.screen.FieldScreen p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getActionsForScreen");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.hashCode");
  }

  public int compareTo(com.atlassian.jira.workflow.JiraWorkflow p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.compareTo");
  }

  public java.lang.String getUpdateAuthorName() {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getUpdateAuthorName");
  }

  public com.atlassian.jira.user.ApplicationUser getUpdateAuthor() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getUpdateAuthor");
  }

  public java.util.Date getUpdatedDate() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getUpdatedDate");
  }

  public boolean hasDraftWorkflow() {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.hasDraftWorkflow");
  }

  public java.lang.String getMode() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getMode");
  }
}
