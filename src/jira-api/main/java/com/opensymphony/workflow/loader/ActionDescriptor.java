package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

public class ActionDescriptor extends AbstractDescriptor implements Validatable {
  protected List conditionalResults;
  protected List postFunctions;
  protected List preFunctions;
  protected List validators;
  protected Map metaAttributes;
  protected RestrictionDescriptor restriction;
  protected ResultDescriptor unconditionalResult;
  protected String name;
  protected String view;
  protected boolean autoExecute;
  protected boolean common;

  public void setAutoExecute(boolean p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setAutoExecute");
  }

  public boolean getAutoExecute() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getAutoExecute");
  }

  public boolean isCommon() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.isCommon");
  }

  public List getConditionalResults() {
    throw new UnsupportedOperationException(
        "signature only: ActionDescriptor.getConditionalResults");
  }

  public void setFinish(boolean p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setFinish");
  }

  public void setMetaAttributes(Map p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setMetaAttributes");
  }

  public Map getMetaAttributes() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getMetaAttributes");
  }

  public void setName(String p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setName");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getName");
  }

  public List getPostFunctions() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getPostFunctions");
  }

  public List getPreFunctions() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getPreFunctions");
  }

  public void setRestriction(RestrictionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setRestriction");
  }

  public RestrictionDescriptor getRestriction() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getRestriction");
  }

  public void setUnconditionalResult(ResultDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: ActionDescriptor.setUnconditionalResult");
  }

  public ResultDescriptor getUnconditionalResult() {
    throw new UnsupportedOperationException(
        "signature only: ActionDescriptor.getUnconditionalResult");
  }

  public List getValidators() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getValidators");
  }

  public void setView(String p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.setView");
  }

  public String getView() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.getView");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.toString");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.validate");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: ActionDescriptor.init");
  }

  ActionDescriptor() {
    throw new UnsupportedOperationException("signature only: new ActionDescriptor");
  }
}
