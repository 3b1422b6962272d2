package com.opensymphony.workflow.loader;

public class XMLWorkflowFactory extends com.opensymphony.workflow.loader.AbstractWorkflowFactory
    implements java.io.Serializable {
  protected java.util.Map workflows;
  protected boolean reload;

  public XMLWorkflowFactory() {
    throw new UnsupportedOperationException("signature only: new XMLWorkflowFactory");
  }

  public void setLayout(java.lang.String p0, java.lang.Object p1) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.setLayout");
  }

  public java.lang.Object getLayout(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getLayout");
  }

  public boolean isModifiable(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.isModifiable");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getName");
  }

  public com.opensymphony.workflow.loader.WorkflowDescriptor getWorkflow(
      java.lang.String p0, boolean p1) throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getWorkflow");
  }

  public java.lang.String[] getWorkflowNames() {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getWorkflowNames");
  }

  public void createWorkflow(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.createWorkflow");
  }

  public void initDone() throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.initDone");
  }

  public boolean removeWorkflow(java.lang.String p0)
      throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.removeWorkflow");
  }

  public void renameWorkflow(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.renameWorkflow");
  }

  public void save() {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.save");
  }

  public boolean saveWorkflow(
      java.lang.String p0, com.opensymphony.workflow.loader.WorkflowDescriptor p1, boolean p2)
      throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.saveWorkflow");
  }

  protected java.lang.String getBaseDir(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getBaseDir");
  }

  protected java.io.InputStream getInputStream(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getInputStream");
  }

  protected void writeXML(
      com.opensymphony.workflow.loader.WorkflowDescriptor p0, java.io.Writer p1) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.writeXML");
  }
}
