package com.opensymphony.workflow.loader;

import java.io.PrintWriter;
import java.util.Map;
import org.w3c.dom.Element;

public class RegisterDescriptor extends AbstractDescriptor {
  protected Map args;
  protected String type;
  protected String variableName;

  public Map getArgs() {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.getArgs");
  }

  public void setType(String p0) {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.setType");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.getType");
  }

  public void setVariableName(String p0) {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.setVariableName");
  }

  public String getVariableName() {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.getVariableName");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: RegisterDescriptor.init");
  }

  RegisterDescriptor() {
    throw new UnsupportedOperationException("signature only: new RegisterDescriptor");
  }
}
