package com.opensymphony.workflow.loader;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.FunctionProvider;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

public class JDBCWorkflowFactory extends XMLWorkflowFactory implements FunctionProvider {
  protected DataSource ds;
  protected Map workflows;
  protected boolean reload;

  public JDBCWorkflowFactory() {
    throw new UnsupportedOperationException("signature only: new JDBCWorkflowFactory");
  }

  public WorkflowDescriptor getWorkflow(String p0, boolean p1) throws FactoryException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.getWorkflow");
  }

  public String[] getWorkflowNames() {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.getWorkflowNames");
  }

  public void execute(Map p0, Map p1, PropertySet p2) {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.execute");
  }

  public void initDone() throws FactoryException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.initDone");
  }

  public byte[] read(String p0) throws SQLException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.read");
  }

  public boolean removeWorkflow(String p0) throws FactoryException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.removeWorkflow");
  }

  public boolean saveWorkflow(String p0, WorkflowDescriptor p1, boolean p2)
      throws FactoryException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.saveWorkflow");
  }

  public boolean write(String p0, byte[] p1) throws SQLException {
    throw new UnsupportedOperationException("signature only: JDBCWorkflowFactory.write");
  }
}
