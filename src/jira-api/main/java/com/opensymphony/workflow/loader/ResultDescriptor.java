package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.List;
import org.w3c.dom.Element;

public class ResultDescriptor extends AbstractDescriptor implements Validatable {
  protected List postFunctions;
  protected List preFunctions;
  protected List validators;
  protected String displayName;
  protected String dueDate;
  protected String oldStatus;
  protected String owner;
  protected String status;
  protected boolean hasStep;
  protected int join;
  protected int split;
  protected int step;

  public void setDisplayName(String p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setDisplayName");
  }

  public String getDisplayName() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getDisplayName");
  }

  public String getDueDate() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getDueDate");
  }

  public void setJoin(int p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setJoin");
  }

  public int getJoin() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getJoin");
  }

  public void setOldStatus(String p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setOldStatus");
  }

  public String getOldStatus() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getOldStatus");
  }

  public void setOwner(String p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setOwner");
  }

  public String getOwner() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getOwner");
  }

  public List getPostFunctions() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getPostFunctions");
  }

  public List getPreFunctions() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getPreFunctions");
  }

  public void setSplit(int p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setSplit");
  }

  public int getSplit() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getSplit");
  }

  public void setStatus(String p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setStatus");
  }

  public String getStatus() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getStatus");
  }

  public void setStep(int p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setStep");
  }

  public int getStep() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getStep");
  }

  public List getValidators() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getValidators");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.validate");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.init");
  }

  protected void printPostFunctions(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.printPostFunctions");
  }

  protected void printPreFunctions(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.printPreFunctions");
  }

  ResultDescriptor() {
    throw new UnsupportedOperationException("signature only: new ResultDescriptor");
  }
}
