package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.List;
import org.w3c.dom.Element;

public class RestrictionDescriptor extends AbstractDescriptor implements Validatable {
  protected List conditions;

  public RestrictionDescriptor() {
    throw new UnsupportedOperationException("signature only: new RestrictionDescriptor");
  }

  public RestrictionDescriptor(Element p0) {
    throw new UnsupportedOperationException("signature only: new RestrictionDescriptor");
  }

  public void setConditionsDescriptor(ConditionsDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: RestrictionDescriptor.setConditionsDescriptor");
  }

  public ConditionsDescriptor getConditionsDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: RestrictionDescriptor.getConditionsDescriptor");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: RestrictionDescriptor.validate");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: RestrictionDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: RestrictionDescriptor.init");
  }
}
