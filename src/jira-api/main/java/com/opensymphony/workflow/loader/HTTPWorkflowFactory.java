package com.opensymphony.workflow.loader;

public class HTTPWorkflowFactory extends com.opensymphony.workflow.loader.AbstractWorkflowFactory {
  protected java.util.Map workflows;
  protected boolean reload;

  public HTTPWorkflowFactory() {
    throw new UnsupportedOperationException("signature only: new HTTPWorkflowFactory");
  }

  public void setLayout(java.lang.String p0, java.lang.Object p1) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.setLayout");
  }

  public java.lang.Object getLayout(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.getLayout");
  }

  public boolean isModifiable(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.isModifiable");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.getName");
  }

  public com.opensymphony.workflow.loader.WorkflowDescriptor getWorkflow(
      java.lang.String p0, boolean p1) throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.getWorkflow");
  }

  public java.lang.String[] getWorkflowNames() throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.getWorkflowNames");
  }

  public void createWorkflow(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.createWorkflow");
  }

  public void initDone() throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.initDone");
  }

  public boolean removeWorkflow(java.lang.String p0)
      throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.removeWorkflow");
  }

  public void renameWorkflow(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.renameWorkflow");
  }

  public void save() {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.save");
  }

  public boolean saveWorkflow(
      java.lang.String p0, com.opensymphony.workflow.loader.WorkflowDescriptor p1, boolean p2)
      throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.saveWorkflow");
  }

  protected static java.lang.String get(java.lang.String p0, java.util.Map p1)
      throws java.io.IOException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.get");
  }

  protected static java.lang.String post(java.lang.String p0, java.util.Map p1)
      throws java.io.IOException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.post");
  }

  protected java.lang.String readLayoutBuffer(java.lang.String p0, java.lang.String p1)
      throws java.lang.Exception {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.readLayoutBuffer");
  }

  protected java.lang.String readWorkflowBuffer(java.lang.String p0, java.lang.String p1)
      throws java.lang.Exception {
    throw new UnsupportedOperationException(
        "signature only: HTTPWorkflowFactory.readWorkflowBuffer");
  }

  protected java.lang.String writeWorkflowDescriptor(
      java.lang.String p0, java.lang.String p1, java.lang.String p2, java.lang.String p3)
      throws java.lang.Exception {
    throw new UnsupportedOperationException(
        "signature only: HTTPWorkflowFactory.writeWorkflowDescriptor");
  }

  protected java.lang.String writeWorkflowLayout(
      java.lang.String p0, java.lang.String p1, java.lang.String p2, java.lang.String p3)
      throws java.lang.Exception {
    throw new UnsupportedOperationException(
        "signature only: HTTPWorkflowFactory.writeWorkflowLayout");
  }

  protected void writeXML(
      com.opensymphony.workflow.loader.WorkflowDescriptor p0, java.io.Writer p1) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.writeXML");
  }
}
