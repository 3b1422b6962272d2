package com.opensymphony.workflow.loader;

public class JoinDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor
    implements com.opensymphony.workflow.util.Validatable {
  protected java.util.List conditions;
  protected com.opensymphony.workflow.loader.ResultDescriptor result;

  public java.util.List getConditions() {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.getConditions");
  }

  public void setResult(com.opensymphony.workflow.loader.ResultDescriptor p0) {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.setResult");
  }

  public com.opensymphony.workflow.loader.ResultDescriptor getResult() {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.getResult");
  }

  public void validate() throws com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.validate");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.init");
  }

  JoinDescriptor() {
    throw new UnsupportedOperationException("signature only: new JoinDescriptor");
  }
}
