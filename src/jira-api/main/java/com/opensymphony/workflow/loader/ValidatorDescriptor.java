package com.opensymphony.workflow.loader;

public class ValidatorDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor {
  protected java.util.Map args;
  protected java.lang.String name;
  protected java.lang.String type;

  public java.util.Map getArgs() {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.getArgs");
  }

  public void setName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.setName");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.getName");
  }

  public void setType(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.setType");
  }

  public java.lang.String getType() {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.getType");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.init");
  }

  ValidatorDescriptor() {
    throw new UnsupportedOperationException("signature only: new ValidatorDescriptor");
  }
}
