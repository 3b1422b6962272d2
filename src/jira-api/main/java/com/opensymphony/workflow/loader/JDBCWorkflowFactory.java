package com.opensymphony.workflow.loader;

public class JDBCWorkflowFactory extends com.opensymphony.workflow.loader.XMLWorkflowFactory
    implements com.opensymphony.workflow.FunctionProvider {
  protected javax.sql.DataSource ds;
  protected java.util.Map workflows;
  protected boolean reload;

  public JDBCWorkflowFactory() {
    throw new UnsupportedOperationException("signature only: new JDBCWorkflowFactory");
  }

  public com.opensymphony.workflow.loader.WorkflowDescriptor getWorkflow(
      java.lang.String p0, boolean p1) throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.getWorkflow");
  }

  public java.lang.String[] getWorkflowNames() {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.getWorkflowNames");
  }

  public void execute(
      java.util.Map p0, java.util.Map p1, com.opensymphony.module.propertyset.PropertySet p2) {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.execute");
  }

  public void initDone() throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.initDone");
  }

  public byte[] read(java.lang.String p0) throws java.sql.SQLException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.read");
  }

  public boolean removeWorkflow(java.lang.String p0)
      throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.removeWorkflow");
  }

  public boolean saveWorkflow(
      java.lang.String p0, com.opensymphony.workflow.loader.WorkflowDescriptor p1, boolean p2)
      throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.saveWorkflow");
  }

  public boolean write(java.lang.String p0, byte[] p1) throws java.sql.SQLException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.write");
  }
}
