package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.List;

public class ConditionsDescriptor extends AbstractDescriptor implements Validatable {
  public void setConditions(List p0) {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.setConditions");
  }

  public List getConditions() {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.getConditions");
  }

  public void setType(String p0) {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.setType");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.getType");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.validate");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ConditionsDescriptor.writeXML");
  }

  ConditionsDescriptor() {
    throw new UnsupportedOperationException("signature only: new ConditionsDescriptor");
  }
}
