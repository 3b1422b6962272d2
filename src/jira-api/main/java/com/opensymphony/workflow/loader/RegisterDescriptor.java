package com.opensymphony.workflow.loader;

public class RegisterDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor {
  protected java.util.Map args;
  protected java.lang.String type;
  protected java.lang.String variableName;

  public java.util.Map getArgs() {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.getArgs");
  }

  public void setType(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.setType");
  }

  public java.lang.String getType() {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.getType");
  }

  public void setVariableName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.setVariableName");
  }

  public java.lang.String getVariableName() {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.getVariableName");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.init");
  }

  RegisterDescriptor() {
    throw new UnsupportedOperationException("signature only: new RegisterDescriptor");
  }
}
