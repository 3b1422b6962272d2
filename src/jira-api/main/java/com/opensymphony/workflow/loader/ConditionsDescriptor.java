package com.opensymphony.workflow.loader;

public class ConditionsDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor
    implements com.opensymphony.workflow.util.Validatable {
  public void setConditions(java.util.List p0) {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.setConditions");
  }

  public java.util.List getConditions() {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.getConditions");
  }

  public void setType(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.setType");
  }

  public java.lang.String getType() {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.getType");
  }

  public void validate() throws com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.validate");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.writeXML");
  }

  ConditionsDescriptor() {
    throw new UnsupportedOperationException("signature only: new ConditionsDescriptor");
  }
}
