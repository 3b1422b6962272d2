package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;

public class AbstractWorkflow implements Workflow {
  protected Configuration configuration;
  protected java.lang.ThreadLocal stateCache;
  protected WorkflowContext context;

  public AbstractWorkflow() {
    throw new UnsupportedOperationException("signature only: new AbstractWorkflow");
  }

  public int[] getAvailableActions(long p0, Map p1) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getAvailableActions");
  }

  public void setConfiguration(Configuration p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.setConfiguration");
  }

  public Configuration getConfiguration() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getConfiguration");
  }

  public List getCurrentSteps(long p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getCurrentSteps");
  }

  public int getEntryState(long p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getEntryState");
  }

  public List getHistorySteps(long p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getHistorySteps");
  }

  public Properties getPersistenceProperties() {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getPersistenceProperties");
  }

  public PropertySet getPropertySet(long p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getPropertySet");
  }

  public void setResolver(TypeResolver p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.setResolver");
  }

  public TypeResolver getResolver() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getResolver");
  }

  public List getSecurityPermissions(long p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getSecurityPermissions");
  }

  public List getSecurityPermissions(long p0, Map p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getSecurityPermissions");
  }

  public WorkflowDescriptor getWorkflowDescriptor(String p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getWorkflowDescriptor");
  }

  public String getWorkflowName(long p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getWorkflowName");
  }

  public String[] getWorkflowNames() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getWorkflowNames");
  }

  public boolean canInitialize(String p0, int p1) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.canInitialize");
  }

  public boolean canInitialize(String p0, int p1, Map p2) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.canInitialize");
  }

  public boolean canModifyEntryState(long p0, int p1) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.canModifyEntryState");
  }

  public void changeEntryState(long p0, int p1) throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.changeEntryState");
  }

  public void doAction(long p0, int p1, Map p2) throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.doAction");
  }

  public void executeTriggerFunction(long p0, int p1) throws WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.executeTriggerFunction");
  }

  public long initialize(String p0, int p1, Map p2)
      throws InvalidRoleException, InvalidInputException, WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.initialize");
  }

  public boolean removeWorkflowDescriptor(String p0) throws FactoryException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.removeWorkflowDescriptor");
  }

  public boolean saveWorkflowDescriptor(String p0, WorkflowDescriptor p1, boolean p2)
      throws FactoryException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.saveWorkflowDescriptor");
  }

  protected boolean isActionAvailable(ActionDescriptor p0, Map p1, PropertySet p2, int p3)
      throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.isActionAvailable");
  }

  protected List getAvailableActionsForStep(WorkflowDescriptor p0, Step p1, Map p2, PropertySet p3)
      throws WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getAvailableActionsForStep");
  }

  protected int[] getAvailableAutoActions(long p0, Map p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getAvailableAutoActions");
  }

  protected List getAvailableAutoActionsForStep(
      WorkflowDescriptor p0, Step p1, Map p2, PropertySet p3) throws WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.getAvailableAutoActionsForStep");
  }

  protected Step getCurrentStep(WorkflowDescriptor p0, int p1, List p2, Map p3, PropertySet p4)
      throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getCurrentStep");
  }

  protected WorkflowStore getPersistence() throws StoreException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.getPersistence");
  }

  protected boolean canInitialize(String p0, int p1, Map p2, PropertySet p3)
      throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.canInitialize");
  }

  protected void completeEntry(ActionDescriptor p0, long p1, Collection p2, int p3)
      throws StoreException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.completeEntry");
  }

  protected Step createNewCurrentStep(
      ResultDescriptor p0,
      WorkflowEntry p1,
      WorkflowStore p2,
      int p3,
      Step p4,
      long[] p5,
      Map p6,
      PropertySet p7)
      throws WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.createNewCurrentStep");
  }

  protected void executeFunction(FunctionDescriptor p0, Map p1, PropertySet p2)
      throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.executeFunction");
  }

  protected boolean passesCondition(ConditionDescriptor p0, Map p1, PropertySet p2, int p3)
      throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.passesCondition");
  }

  protected boolean passesConditions(String p0, List p1, Map p2, PropertySet p3, int p4)
      throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.passesConditions");
  }

  protected boolean passesConditions(ConditionsDescriptor p0, Map p1, PropertySet p2, int p3)
      throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.passesConditions");
  }

  protected void populateTransientMap(
      WorkflowEntry p0, Map p1, List p2, Integer p3, Collection p4, PropertySet p5)
      throws WorkflowException {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflow.populateTransientMap");
  }

  protected boolean transitionWorkflow(
      WorkflowEntry p0,
      List p1,
      WorkflowStore p2,
      WorkflowDescriptor p3,
      ActionDescriptor p4,
      Map p5,
      Map p6,
      PropertySet p7)
      throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.transitionWorkflow");
  }

  protected void verifyInputs(WorkflowEntry p0, List p1, Map p2, PropertySet p3)
      throws WorkflowException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflow.verifyInputs");
  }
}
