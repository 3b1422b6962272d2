package com.opensymphony.workflow.loader;

import java.io.PrintWriter;
import java.util.Map;
import org.w3c.dom.Element;

public class FunctionDescriptor extends AbstractDescriptor {
  protected Map args;
  protected String name;
  protected String type;

  public Map getArgs() {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.getArgs");
  }

  public void setName(String p0) {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.setName");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.getName");
  }

  public void setType(String p0) {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.setType");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.getType");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: FunctionDescriptor.init");
  }

  FunctionDescriptor() {
    throw new UnsupportedOperationException("signature only: new FunctionDescriptor");
  }
}
