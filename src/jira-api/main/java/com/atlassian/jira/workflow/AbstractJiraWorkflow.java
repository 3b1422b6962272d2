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

public abstract class AbstractJiraWorkflow implements JiraWorkflow {
  protected final WorkflowManager workflowManager = null;

  protected AbstractJiraWorkflow(WorkflowManager p0, WorkflowDescriptor p1) {
    throw new UnsupportedOperationException("signature only: new AbstractJiraWorkflow");
  }

  public abstract String getName();

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getDescription");
  }

  public String getDisplayName() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getDisplayName");
  }

  public WorkflowDescriptor getDescriptor() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getDescriptor");
  }

  public Collection<ActionDescriptor> getAllActions() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getAllActions");
  }

  public Collection<ActionDescriptor> getActionsByName(String p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getActionsByName");
  }

  public int getNextActionId() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getNextActionId");
  }

  public Collection<ActionDescriptor> getActionsWithResult(StepDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getActionsWithResult");
  }

  public Collection getStepsWithAction(StepDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getStepsWithAction");
  }

  public boolean removeStep(StepDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.removeStep");
  }

  public StepDescriptor getLinkedStep(com.atlassian.jira.issue.status.Status p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getLinkedStep");
  }

  public com.atlassian.jira.issue.status.Status getLinkedStatus(StepDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getLinkedStatus");
  }

  public com.atlassian.jira.issue.status.Status getLinkedStatusObject(StepDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getLinkedStatusObject");
  }

  public String getLinkedStatusId(StepDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getLinkedStatusId");
  }

  public List<com.atlassian.jira.issue.status.Status> getLinkedStatusObjects() {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getLinkedStatusObjects");
  }

  public Set<String> getLinkedStatusIds() {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getLinkedStatusIds");
  }

  public Collection getStepsForTransition(ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getStepsForTransition");
  }

  public Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getPostFunctionsForTransition");
  }

  public boolean isActive() throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isActive");
  }

  public boolean isSystemWorkflow() throws WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.isSystemWorkflow");
  }

  public boolean isEditable() throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isEditable");
  }

  public boolean isDefault() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isDefault");
  }

  public boolean isInitialAction(ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isInitialAction");
  }

  public boolean isCommonAction(ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isCommonAction");
  }

  public boolean isGlobalAction(ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.isGlobalAction");
  }

  public boolean isOrdinaryAction(ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.isOrdinaryAction");
  }

  public String getActionType(ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getActionType");
  }

  public void reset() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.reset");
  }

  public Collection<ActionDescriptor> getActionsForScreen(FieldScreen p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getActionsForScreen");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.hashCode");
  }

  public int compareTo(JiraWorkflow p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.compareTo");
  }

  public String getUpdateAuthorName() {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.getUpdateAuthorName");
  }

  public ApplicationUser getUpdateAuthor() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getUpdateAuthor");
  }

  public Date getUpdatedDate() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getUpdatedDate");
  }

  public boolean hasDraftWorkflow() {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraWorkflow.hasDraftWorkflow");
  }

  public String getMode() {
    throw new UnsupportedOperationException("signature only: AbstractJiraWorkflow.getMode");
  }
}
