package com.opensymphony.workflow.loader;

public class ResultDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor
    implements com.opensymphony.workflow.util.Validatable {
  protected java.util.List postFunctions;
  protected java.util.List preFunctions;
  protected java.util.List validators;
  protected java.lang.String displayName;
  protected java.lang.String dueDate;
  protected java.lang.String oldStatus;
  protected java.lang.String owner;
  protected java.lang.String status;
  protected boolean hasStep;
  protected int join;
  protected int split;
  protected int step;

  public void setDisplayName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setDisplayName");
  }

  public java.lang.String getDisplayName() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getDisplayName");
  }

  public java.lang.String getDueDate() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getDueDate");
  }

  public void setJoin(int p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setJoin");
  }

  public int getJoin() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getJoin");
  }

  public void setOldStatus(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setOldStatus");
  }

  public java.lang.String getOldStatus() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getOldStatus");
  }

  public void setOwner(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setOwner");
  }

  public java.lang.String getOwner() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getOwner");
  }

  public java.util.List getPostFunctions() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getPostFunctions");
  }

  public java.util.List getPreFunctions() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getPreFunctions");
  }

  public void setSplit(int p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setSplit");
  }

  public int getSplit() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getSplit");
  }

  public void setStatus(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setStatus");
  }

  public java.lang.String getStatus() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getStatus");
  }

  public void setStep(int p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.setStep");
  }

  public int getStep() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getStep");
  }

  public java.util.List getValidators() {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.getValidators");
  }

  public void validate() throws com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.validate");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.init");
  }

  protected void printPostFunctions(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.printPostFunctions");
  }

  protected void printPreFunctions(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: ResultDescriptor.printPreFunctions");
  }

  ResultDescriptor() {
    throw new UnsupportedOperationException("signature only: new ResultDescriptor");
  }
}
