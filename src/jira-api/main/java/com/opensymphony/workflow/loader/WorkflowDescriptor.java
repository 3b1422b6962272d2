package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

public class WorkflowDescriptor extends AbstractDescriptor implements Validatable {
  public static final String XML_HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  public static final String DOCTYPE_DECL =
      "<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.8//EN\" \"http://www.opensymphony.com/osworkflow/workflow_2_8.dtd\">";
  protected ConditionsDescriptor globalConditions;
  protected List commonActionsList;
  protected List globalActions;
  protected List initialActions;
  protected List joins;
  protected List registers;
  protected List splits;
  protected List steps;
  protected Map commonActions;
  protected Map metaAttributes;
  protected Map timerFunctions;
  protected String workflowName;

  public ActionDescriptor getAction(int p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getAction");
  }

  public Map getCommonActions() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getCommonActions");
  }

  public List getGlobalActions() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getGlobalActions");
  }

  public ConditionsDescriptor getGlobalConditions() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowDescriptor.getGlobalConditions");
  }

  public ActionDescriptor getInitialAction(int p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getInitialAction");
  }

  public List getInitialActions() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getInitialActions");
  }

  public JoinDescriptor getJoin(int p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getJoin");
  }

  public List getJoins() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getJoins");
  }

  public Map getMetaAttributes() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getMetaAttributes");
  }

  public void setName(String p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.setName");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getName");
  }

  public List getRegisters() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getRegisters");
  }

  public SplitDescriptor getSplit(int p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getSplit");
  }

  public List getSplits() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getSplits");
  }

  public StepDescriptor getStep(int p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getStep");
  }

  public List getSteps() {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.getSteps");
  }

  public FunctionDescriptor setTriggerFunction(int p0, FunctionDescriptor p1) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowDescriptor.setTriggerFunction");
  }

  public FunctionDescriptor getTriggerFunction(int p0) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowDescriptor.getTriggerFunction");
  }

  public Map getTriggerFunctions() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowDescriptor.getTriggerFunctions");
  }

  public void addCommonAction(ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addCommonAction");
  }

  public void addGlobalAction(ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addGlobalAction");
  }

  public void addInitialAction(ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addInitialAction");
  }

  public void addJoin(JoinDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addJoin");
  }

  public void addSplit(SplitDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addSplit");
  }

  public void addStep(StepDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.addStep");
  }

  public boolean removeAction(ActionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.removeAction");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.validate");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: WorkflowDescriptor.init");
  }

  WorkflowDescriptor() {
    throw new UnsupportedOperationException("signature only: new WorkflowDescriptor");
  }
}
