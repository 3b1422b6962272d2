package com.opensymphony.workflow.loader;

public class StepDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor
    implements com.opensymphony.workflow.util.Validatable {
  protected java.util.List actions;
  protected java.util.List commonActions;
  protected java.util.List permissions;
  protected java.util.List postFunctions;
  protected java.util.List preFunctions;
  protected java.util.Map metaAttributes;
  protected java.lang.String name;
  protected boolean hasActions;

  public com.opensymphony.workflow.loader.ActionDescriptor getAction(int p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getAction");
  }

  public java.util.List getActions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getActions");
  }

  public java.util.List getCommonActions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getCommonActions");
  }

  public void setMetaAttributes(java.util.Map p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.setMetaAttributes");
  }

  public java.util.Map getMetaAttributes() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getMetaAttributes");
  }

  public void setName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.setName");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getName");
  }

  public java.util.List getPermissions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getPermissions");
  }

  public void setPostFunctions(java.util.List p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.setPostFunctions");
  }

  public java.util.List getPostFunctions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getPostFunctions");
  }

  public void setPreFunctions(java.util.List p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.setPreFunctions");
  }

  public java.util.List getPreFunctions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getPreFunctions");
  }

  public void removeActions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.removeActions");
  }

  public boolean resultsInJoin(int p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.resultsInJoin");
  }

  public void validate() throws com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: StepDescriptor.validate");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.init");
  }

  StepDescriptor() {
    throw new UnsupportedOperationException("signature only: new StepDescriptor");
  }
}
