package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A workflow with its steps and transitions. */
@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class AbstractJiraWorkflow implements JiraWorkflow {
  protected final WorkflowManager workflowManager;
  private WorkflowDescriptor descriptor;

  protected AbstractJiraWorkflow(WorkflowManager workflowManager, WorkflowDescriptor descriptor) {
    this.workflowManager = workflowManager;
    this.descriptor = descriptor;
  }

  void replaceDescriptor(WorkflowDescriptor replacement) {
    descriptor = replacement;
  }

  @Override
  public abstract String getName();

  @Override
  public String getDisplayName() {
    return getName();
  }

  @Override
  public String getDescription() {
    return (String) descriptor.getMetaAttributes().get(WORKFLOW_DESCRIPTION_ATTRIBUTE);
  }

  @Override
  public WorkflowDescriptor getDescriptor() {
    return descriptor;
  }

  @Override
  public Collection<ActionDescriptor> getAllActions() {
    Set<ActionDescriptor> all = new LinkedHashSet<>(descriptor.getInitialActions());
    all.addAll(descriptor.getGlobalActions());
    for (StepDescriptor step : steps()) {
      all.addAll(step.getActions());
    }
    return all;
  }

  @Override
  public Collection<ActionDescriptor> getActionsByName(String name) {
    return getAllActions().stream().filter(action -> action.getName().equals(name)).toList();
  }

  @Override
  public Collection<ActionDescriptor> getActionsWithResult(StepDescriptor step) {
    return getAllActions().stream()
        .filter(action -> action.getUnconditionalResult().getStep() == step.getId())
        .toList();
  }

  @Override
  public StepDescriptor getLinkedStep(Status status) {
    return steps().stream()
        .filter(step -> status.getId().equals(getLinkedStatusId(step)))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Status getLinkedStatus(StepDescriptor step) {
    return ComponentAccessor.getConstantsManager().getStatus(getLinkedStatusId(step));
  }

  @Override
  public String getLinkedStatusId(StepDescriptor step) {
    return (String) step.getMetaAttributes().get(STEP_STATUS_KEY);
  }

  @Override
  public List<Status> getLinkedStatusObjects() {
    return steps().stream().map(this::getLinkedStatus).toList();
  }

  @Override
  public Set<String> getLinkedStatusIds() {
    return steps().stream().map(this::getLinkedStatusId).collect(Collectors.toSet());
  }

  @Override
  public Collection getStepsForTransition(ActionDescriptor action) {
    return steps().stream().filter(step -> step.getActions().contains(action)).toList();
  }

  @Override
  public Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor action) {
    return action.getUnconditionalResult().getPostFunctions();
  }

  @Override
  public boolean isActive() {
    return workflowManager.isActive(this);
  }

  @Override
  public boolean isSystemWorkflow() {
    return isDefault();
  }

  @Override
  public boolean isEditable() {
    return !isDefault() && !isActive();
  }

  @Override
  public boolean isDefault() {
    return DEFAULT_WORKFLOW_NAME.equals(getName());
  }

  @Override
  public boolean hasDraftWorkflow() {
    return workflowManager.getDraftWorkflow(getName()) != null;
  }

  @Override
  public boolean isInitialAction(ActionDescriptor action) {
    return descriptor.getInitialActions().contains(action);
  }

  @Override
  public boolean isCommonAction(ActionDescriptor action) {
    return action.isCommon();
  }

  @Override
  public boolean isGlobalAction(ActionDescriptor action) {
    return descriptor.getGlobalActions().contains(action);
  }

  @Override
  public String getMode() {
    return isDraftWorkflow() ? DRAFT : LIVE;
  }

  private List<StepDescriptor> steps() {
    return descriptor.getSteps();
  }

  @Override
  public int getNextActionId() {
    throw notDone("getNextActionId");
  }

  @Override
  public boolean removeStep(StepDescriptor step) {
    throw notDone("removeStep");
  }

  @Override
  public boolean isOrdinaryAction(ActionDescriptor action) {
    return !isInitialAction(action) && !isCommonAction(action) && !isGlobalAction(action);
  }

  @Override
  public void reset() {
    throw notDone("reset");
  }

  @Override
  public Collection<ActionDescriptor> getActionsForScreen(FieldScreen screen) {
    throw notDone("getActionsForScreen");
  }

  @Override
  public String getActionType(ActionDescriptor action) {
    throw notDone("getActionType");
  }

  @Override
  public String getUpdateAuthorName() {
    throw notDone("getUpdateAuthorName");
  }

  @Override
  public ApplicationUser getUpdateAuthor() {
    throw notDone("getUpdateAuthor");
  }

  @Override
  public Date getUpdatedDate() {
    throw notDone("getUpdatedDate");
  }

  private static UnsupportedOperationException notDone(String method) {
    return new UnsupportedOperationException("mini-jira does not do JiraWorkflow." + method);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AbstractJiraWorkflow that
        && getName().equals(that.getName())
        && isDraftWorkflow() == that.isDraftWorkflow();
  }

  @Override
  public int hashCode() {
    return getName().hashCode();
  }

  @Override
  public int compareTo(JiraWorkflow other) {
    return getName().compareTo(other.getName());
  }
}
