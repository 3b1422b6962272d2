package com.opensymphony.workflow.loader;

public class WorkflowDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor
    implements com.opensymphony.workflow.util.Validatable {
  public static final java.lang.String XML_HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  public static final java.lang.String DOCTYPE_DECL =
      "<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.8//EN\" \"http://www.opensymphony.com/osworkflow/workflow_2_8.dtd\">";
  protected com.opensymphony.workflow.loader.ConditionsDescriptor globalConditions;
  protected java.util.List commonActionsList;
  protected java.util.List globalActions;
  protected java.util.List initialActions;
  protected java.util.List joins;
  protected java.util.List registers;
  protected java.util.List splits;
  protected java.util.List steps;
  protected java.util.Map commonActions;
  protected java.util.Map metaAttributes;
  protected java.util.Map timerFunctions;
  protected java.lang.String workflowName;

  public com.opensymphony.workflow.loader.ActionDescriptor getAction(int p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getAction");
  }

  public java.util.Map getCommonActions() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getCommonActions");
  }

  public java.util.List getGlobalActions() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getGlobalActions");
  }

  public com.opensymphony.workflow.loader.ConditionsDescriptor getGlobalConditions() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowDescriptor.getGlobalConditions");
  }

  public com.opensymphony.workflow.loader.ActionDescriptor getInitialAction(int p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getInitialAction");
  }

  public java.util.List getInitialActions() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getInitialActions");
  }

  public com.opensymphony.workflow.loader.JoinDescriptor getJoin(int p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getJoin");
  }

  public java.util.List getJoins() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getJoins");
  }

  public java.util.Map getMetaAttributes() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getMetaAttributes");
  }

  public void setName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.setName");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getName");
  }

  public java.util.List getRegisters() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getRegisters");
  }

  public com.opensymphony.workflow.loader.SplitDescriptor getSplit(int p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getSplit");
  }

  public java.util.List getSplits() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getSplits");
  }

  public com.opensymphony.workflow.loader.StepDescriptor getStep(int p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getStep");
  }

  public java.util.List getSteps() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getSteps");
  }

  public com.opensymphony.workflow.loader.FunctionDescriptor setTriggerFunction(
      int p0, com.opensymphony.workflow.loader.FunctionDescriptor p1) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowDescriptor.setTriggerFunction");
  }

  public com.opensymphony.workflow.loader.FunctionDescriptor getTriggerFunction(int p0) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowDescriptor.getTriggerFunction");
  }

  public java.util.Map getTriggerFunctions() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowDescriptor.getTriggerFunctions");
  }

  public void addCommonAction(com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addCommonAction");
  }

  public void addGlobalAction(com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addGlobalAction");
  }

  public void addInitialAction(com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addInitialAction");
  }

  public void addJoin(com.opensymphony.workflow.loader.JoinDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addJoin");
  }

  public void addSplit(com.opensymphony.workflow.loader.SplitDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addSplit");
  }

  public void addStep(com.opensymphony.workflow.loader.StepDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addStep");
  }

  public boolean removeAction(com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.removeAction");
  }

  public void validate() throws com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.validate");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.init");
  }

  WorkflowDescriptor() {
    throw new UnsupportedOperationException("signature only: new WorkflowDescriptor");
  }
}
