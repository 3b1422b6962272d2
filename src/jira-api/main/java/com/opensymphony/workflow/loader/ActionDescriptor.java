package com.opensymphony.workflow.loader;

public class ActionDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor
    implements com.opensymphony.workflow.util.Validatable {
  protected java.util.List conditionalResults;
  protected java.util.List postFunctions;
  protected java.util.List preFunctions;
  protected java.util.List validators;
  protected java.util.Map metaAttributes;
  protected com.opensymphony.workflow.loader.RestrictionDescriptor restriction;
  protected com.opensymphony.workflow.loader.ResultDescriptor unconditionalResult;
  protected java.lang.String name;
  protected java.lang.String view;
  protected boolean autoExecute;
  protected boolean common;

  public void setAutoExecute(boolean p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setAutoExecute");
  }

  public boolean getAutoExecute() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getAutoExecute");
  }

  public boolean isCommon() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.isCommon");
  }

  public java.util.List getConditionalResults() {
    throw new UnsupportedOperationException(
        "signature only: ActionDescriptor.getConditionalResults");
  }

  public void setFinish(boolean p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setFinish");
  }

  public void setMetaAttributes(java.util.Map p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setMetaAttributes");
  }

  public java.util.Map getMetaAttributes() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getMetaAttributes");
  }

  public void setName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setName");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getName");
  }

  public java.util.List getPostFunctions() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getPostFunctions");
  }

  public java.util.List getPreFunctions() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getPreFunctions");
  }

  public void setRestriction(com.opensymphony.workflow.loader.RestrictionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setRestriction");
  }

  public com.opensymphony.workflow.loader.RestrictionDescriptor getRestriction() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getRestriction");
  }

  public void setUnconditionalResult(com.opensymphony.workflow.loader.ResultDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: ActionDescriptor.setUnconditionalResult");
  }

  public com.opensymphony.workflow.loader.ResultDescriptor getUnconditionalResult() {
    throw new UnsupportedOperationException(
        "signature only: ActionDescriptor.getUnconditionalResult");
  }

  public java.util.List getValidators() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getValidators");
  }

  public void setView(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setView");
  }

  public java.lang.String getView() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getView");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.toString");
  }

  public void validate() throws com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.validate");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.init");
  }

  ActionDescriptor() {
    throw new UnsupportedOperationException("signature only: new ActionDescriptor");
  }
}
