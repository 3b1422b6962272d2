package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.List;
import org.w3c.dom.Element;

public class JoinDescriptor extends AbstractDescriptor implements Validatable {
  protected List conditions;
  protected ResultDescriptor result;

  public List getConditions() {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.getConditions");
  }

  public void setResult(ResultDescriptor p0) {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.setResult");
  }

  public ResultDescriptor getResult() {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.getResult");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.validate");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: JoinDescriptor.init");
  }

  JoinDescriptor() {
    throw new UnsupportedOperationException("signature only: new JoinDescriptor");
  }
}
