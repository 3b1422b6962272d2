package com.opensymphony.workflow.loader;

import java.io.PrintWriter;
import java.util.Map;
import org.w3c.dom.Element;

public class ValidatorDescriptor extends AbstractDescriptor {
  protected Map args;
  protected String name;
  protected String type;

  public Map getArgs() {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.getArgs");
  }

  public void setName(String p0) {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.setName");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.getName");
  }

  public void setType(String p0) {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.setType");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.getType");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: ValidatorDescriptor.init");
  }

  ValidatorDescriptor() {
    throw new UnsupportedOperationException("signature only: new ValidatorDescriptor");
  }
}
