package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

public class StepDescriptor extends AbstractDescriptor implements Validatable {
  protected List actions;
  protected List commonActions;
  protected List permissions;
  protected List postFunctions;
  protected List preFunctions;
  protected Map metaAttributes;
  protected String name;
  protected boolean hasActions;

  public ActionDescriptor getAction(int p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getAction");
  }

  public List getActions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getActions");
  }

  public List getCommonActions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getCommonActions");
  }

  public void setMetaAttributes(Map p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.setMetaAttributes");
  }

  public Map getMetaAttributes() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getMetaAttributes");
  }

  public void setName(String p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.setName");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getName");
  }

  public List getPermissions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getPermissions");
  }

  public void setPostFunctions(List p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.setPostFunctions");
  }

  public List getPostFunctions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getPostFunctions");
  }

  public void setPreFunctions(List p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.setPreFunctions");
  }

  public List getPreFunctions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.getPreFunctions");
  }

  public void removeActions() {
    throw new UnsupportedOperationException("signature only: StepDescriptor.removeActions");
  }

  public boolean resultsInJoin(int p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.resultsInJoin");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: StepDescriptor.validate");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: StepDescriptor.init");
  }

  StepDescriptor() {
    throw new UnsupportedOperationException("signature only: new StepDescriptor");
  }
}
