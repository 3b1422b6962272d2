package com.opensymphony.workflow.loader;

public class ConditionalResultDescriptor extends com.opensymphony.workflow.loader.ResultDescriptor {
  protected java.util.List conditions;

  public java.util.List getConditions() {
    throw new UnsupportedOperationException(
        "signature only: ConditionalResultDescriptor.getConditions");
  }

  public java.lang.String getDestination() {
    throw new UnsupportedOperationException(
        "signature only: ConditionalResultDescriptor.getDestination");
  }

  public void validate() throws com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ConditionalResultDescriptor.validate");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ConditionalResultDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: ConditionalResultDescriptor.init");
  }

  ConditionalResultDescriptor() {
    throw new UnsupportedOperationException("signature only: new ConditionalResultDescriptor");
  }
}
