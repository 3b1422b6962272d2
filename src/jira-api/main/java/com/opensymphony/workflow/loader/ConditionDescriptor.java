package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.Map;
import org.w3c.dom.Element;

public class ConditionDescriptor extends AbstractDescriptor implements Validatable {
  protected Map args;
  protected String name;
  protected String type;
  protected boolean negate;

  public Map getArgs() {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.getArgs");
  }

  public void setName(String p0) {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.setName");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.getName");
  }

  public void setNegate(boolean p0) {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.setNegate");
  }

  public boolean isNegate() {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.isNegate");
  }

  public void setType(String p0) {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.setType");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.getType");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.validate");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: ConditionDescriptor.init");
  }

  ConditionDescriptor() {
    throw new UnsupportedOperationException("signature only: new ConditionDescriptor");
  }
}
