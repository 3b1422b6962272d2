package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import java.io.PrintWriter;
import java.util.List;
import org.w3c.dom.Element;

public class ConditionalResultDescriptor extends ResultDescriptor {
  protected List conditions;

  public List getConditions() {
    throw new UnsupportedOperationException(
        "signature only: ConditionalResultDescriptor.getConditions");
  }

  public String getDestination() {
    throw new UnsupportedOperationException(
        "signature only: ConditionalResultDescriptor.getDestination");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ConditionalResultDescriptor.validate");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ConditionalResultDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: ConditionalResultDescriptor.init");
  }

  ConditionalResultDescriptor() {
    throw new UnsupportedOperationException("signature only: new ConditionalResultDescriptor");
  }
}
