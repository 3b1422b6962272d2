package com.opensymphony.workflow;

public class AbstractWorkflow implements com.opensymphony.workflow.Workflow {
  protected com.opensymphony.workflow.config.Configuration configuration;
  protected java.lang.ThreadLocal stateCache;
  protected com.opensymphony.workflow.WorkflowContext context;

  public AbstractWorkflow() {
    throw new UnsupportedOperationException("signature only: new AbstractWorkflow");
  }

  public int[] getAvailableActions(long p0, java.util.Map p1) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getAvailableActions");
  }

  public void setConfiguration(com.opensymphony.workflow.config.Configuration p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.setConfiguration");
  }

  public com.opensymphony.workflow.config.Configuration getConfiguration() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getConfiguration");
  }

  public java.util.List getCurrentSteps(long p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getCurrentSteps");
  }

  public int getEntryState(long p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getEntryState");
  }

  public java.util.List getHistorySteps(long p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getHistorySteps");
  }

  public java.util.Properties getPersistenceProperties() {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getPersistenceProperties");
  }

  public com.opensymphony.module.propertyset.PropertySet getPropertySet(long p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getPropertySet");
  }

  public void setResolver(com.opensymphony.workflow.TypeResolver p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.setResolver");
  }

  public com.opensymphony.workflow.TypeResolver getResolver() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getResolver");
  }

  public java.util.List getSecurityPermissions(long p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getSecurityPermissions");
  }

  public java.util.List getSecurityPermissions(long p0, java.util.Map p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getSecurityPermissions");
  }

  public com.opensymphony.workflow.loader.WorkflowDescriptor getWorkflowDescriptor(
      java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getWorkflowDescriptor");
  }

  public java.lang.String getWorkflowName(long p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getWorkflowName");
  }

  public java.lang.String[] getWorkflowNames() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getWorkflowNames");
  }

  public boolean canInitialize(java.lang.String p0, int p1) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.canInitialize");
  }

  public boolean canInitialize(java.lang.String p0, int p1, java.util.Map p2) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.canInitialize");
  }

  public boolean canModifyEntryState(long p0, int p1) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.canModifyEntryState");
  }

  public void changeEntryState(long p0, int p1) throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.changeEntryState");
  }

  public void doAction(long p0, int p1, java.util.Map p2)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.doAction");
  }

  public void executeTriggerFunction(long p0, int p1)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.executeTriggerFunction");
  }

  public long initialize(java.lang.String p0, int p1, java.util.Map p2)
      throws com.opensymphony.workflow.InvalidRoleException,
          com.opensymphony.workflow.InvalidInputException,
          com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.initialize");
  }

  public boolean removeWorkflowDescriptor(java.lang.String p0)
      throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.removeWorkflowDescriptor");
  }

  public boolean saveWorkflowDescriptor(
      java.lang.String p0, com.opensymphony.workflow.loader.WorkflowDescriptor p1, boolean p2)
      throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.saveWorkflowDescriptor");
  }

  protected boolean isActionAvailable(
      com.opensymphony.workflow.loader.ActionDescriptor p0,
      java.util.Map p1,
      com.opensymphony.module.propertyset.PropertySet p2,
      int p3)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.isActionAvailable");
  }

  protected java.util.List getAvailableActionsForStep(
      com.opensymphony.workflow.loader.WorkflowDescriptor p0,
      com.opensymphony.workflow.spi.Step p1,
      java.util.Map p2,
      com.opensymphony.module.propertyset.PropertySet p3)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getAvailableActionsForStep");
  }

  protected int[] getAvailableAutoActions(long p0, java.util.Map p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getAvailableAutoActions");
  }

  protected java.util.List getAvailableAutoActionsForStep(
      com.opensymphony.workflow.loader.WorkflowDescriptor p0,
      com.opensymphony.workflow.spi.Step p1,
      java.util.Map p2,
      com.opensymphony.module.propertyset.PropertySet p3)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getAvailableAutoActionsForStep");
  }

  protected com.opensymphony.workflow.spi.Step getCurrentStep(
      com.opensymphony.workflow.loader.WorkflowDescriptor p0,
      int p1,
      java.util.List p2,
      java.util.Map p3,
      com.opensymphony.module.propertyset.PropertySet p4)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getCurrentStep");
  }

  protected com.opensymphony.workflow.spi.WorkflowStore getPersistence()
      throws com.opensymphony.workflow.StoreException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getPersistence");
  }

  protected boolean canInitialize(
      java.lang.String p0,
      int p1,
      java.util.Map p2,
      com.opensymphony.module.propertyset.PropertySet p3)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.canInitialize");
  }

  protected void completeEntry(
      com.opensymphony.workflow.loader.ActionDescriptor p0,
      long p1,
      java.util.Collection p2,
      int p3)
      throws com.opensymphony.workflow.StoreException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.completeEntry");
  }

  protected com.opensymphony.workflow.spi.Step createNewCurrentStep(
      com.opensymphony.workflow.loader.ResultDescriptor p0,
      com.opensymphony.workflow.spi.WorkflowEntry p1,
      com.opensymphony.workflow.spi.WorkflowStore p2,
      int p3,
      com.opensymphony.workflow.spi.Step p4,
      long[] p5,
      java.util.Map p6,
      com.opensymphony.module.propertyset.PropertySet p7)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.createNewCurrentStep");
  }

  protected void executeFunction(
      com.opensymphony.workflow.loader.FunctionDescriptor p0,
      java.util.Map p1,
      com.opensymphony.module.propertyset.PropertySet p2)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.executeFunction");
  }

  protected boolean passesCondition(
      com.opensymphony.workflow.loader.ConditionDescriptor p0,
      java.util.Map p1,
      com.opensymphony.module.propertyset.PropertySet p2,
      int p3)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.passesCondition");
  }

  protected boolean passesConditions(
      java.lang.String p0,
      java.util.List p1,
      java.util.Map p2,
      com.opensymphony.module.propertyset.PropertySet p3,
      int p4)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.passesConditions");
  }

  protected boolean passesConditions(
      com.opensymphony.workflow.loader.ConditionsDescriptor p0,
      java.util.Map p1,
      com.opensymphony.module.propertyset.PropertySet p2,
      int p3)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.passesConditions");
  }

  protected void populateTransientMap(
      com.opensymphony.workflow.spi.WorkflowEntry p0,
      java.util.Map p1,
      java.util.List p2,
      java.lang.Integer p3,
      java.util.Collection p4,
      com.opensymphony.module.propertyset.PropertySet p5)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.populateTransientMap");
  }

  protected boolean transitionWorkflow(
      com.opensymphony.workflow.spi.WorkflowEntry p0,
      java.util.List p1,
      com.opensymphony.workflow.spi.WorkflowStore p2,
      com.opensymphony.workflow.loader.WorkflowDescriptor p3,
      com.opensymphony.workflow.loader.ActionDescriptor p4,
      java.util.Map p5,
      java.util.Map p6,
      com.opensymphony.module.propertyset.PropertySet p7)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.transitionWorkflow");
  }

  protected void verifyInputs(
      com.opensymphony.workflow.spi.WorkflowEntry p0,
      java.util.List p1,
      java.util.Map p2,
      com.opensymphony.module.propertyset.PropertySet p3)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.verifyInputs");
  }
}
