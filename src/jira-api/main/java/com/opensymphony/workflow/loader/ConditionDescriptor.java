package com.opensymphony.workflow.loader;

public class ConditionDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor
    implements com.opensymphony.workflow.util.Validatable {
  protected java.util.Map args;
  protected java.lang.String name;
  protected java.lang.String type;
  protected boolean negate;

  public java.util.Map getArgs() {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.getArgs");
  }

  public void setName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.setName");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.getName");
  }

  public void setNegate(boolean p0) {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.setNegate");
  }

  public boolean isNegate() {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.isNegate");
  }

  public void setType(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.setType");
  }

  public java.lang.String getType() {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.getType");
  }

  public void validate() throws com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.validate");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.init");
  }

  ConditionDescriptor() {
    throw new UnsupportedOperationException("signature only: new ConditionDescriptor");
  }
}
