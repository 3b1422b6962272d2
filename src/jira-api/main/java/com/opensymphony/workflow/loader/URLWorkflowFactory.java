package com.opensymphony.workflow.loader;

public class URLWorkflowFactory extends com.opensymphony.workflow.loader.AbstractWorkflowFactory
    implements java.io.Serializable {
  public URLWorkflowFactory() {
    throw new UnsupportedOperationException("signature only: new URLWorkflowFactory");
  }

  public void setLayout(java.lang.String p0, java.lang.Object p1) {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.setLayout");
  }

  public java.lang.Object getLayout(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.getLayout");
  }

  public boolean isModifiable(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.isModifiable");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.getName");
  }

  public com.opensymphony.workflow.loader.WorkflowDescriptor getWorkflow(
      java.lang.String p0, boolean p1) throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.getWorkflow");
  }

  public java.lang.String[] getWorkflowNames() throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.getWorkflowNames");
  }

  public void createWorkflow(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.createWorkflow");
  }

  public boolean removeWorkflow(java.lang.String p0)
      throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.removeWorkflow");
  }

  public void renameWorkflow(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.renameWorkflow");
  }

  public void save() {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.save");
  }

  public boolean saveWorkflow(
      java.lang.String p0, com.opensymphony.workflow.loader.WorkflowDescriptor p1, boolean p2)
      throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.saveWorkflow");
  }
}
