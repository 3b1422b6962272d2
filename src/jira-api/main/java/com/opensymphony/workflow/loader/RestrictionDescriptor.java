package com.opensymphony.workflow.loader;

public class RestrictionDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor
    implements com.opensymphony.workflow.util.Validatable {
  protected java.util.List conditions;

  public RestrictionDescriptor() {
    throw new UnsupportedOperationException("signature only: new RestrictionDescriptor");
  }

  public RestrictionDescriptor(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: new RestrictionDescriptor");
  }

  public void setConditionsDescriptor(com.opensymphony.workflow.loader.ConditionsDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: RestrictionDescriptor.setConditionsDescriptor");
  }

  public com.opensymphony.workflow.loader.ConditionsDescriptor getConditionsDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: RestrictionDescriptor.getConditionsDescriptor");
  }

  public void validate() throws com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: RestrictionDescriptor.validate");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: RestrictionDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: RestrictionDescriptor.init");
  }
}
