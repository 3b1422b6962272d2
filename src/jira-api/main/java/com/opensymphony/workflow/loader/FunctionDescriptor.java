package com.opensymphony.workflow.loader;

public class FunctionDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor {
  protected java.util.Map args;
  protected java.lang.String name;
  protected java.lang.String type;

  public java.util.Map getArgs() {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.getArgs");
  }

  public void setName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.setName");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.getName");
  }

  public void setType(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.setType");
  }

  public java.lang.String getType() {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.getType");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.init");
  }

  FunctionDescriptor() {
    throw new UnsupportedOperationException("signature only: new FunctionDescriptor");
  }
}
