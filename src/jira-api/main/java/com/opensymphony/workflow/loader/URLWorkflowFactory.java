package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.FactoryException;
import java.io.Serializable;

public class URLWorkflowFactory extends AbstractWorkflowFactory implements Serializable {
  public URLWorkflowFactory() {
    throw new UnsupportedOperationException("signature only: new URLWorkflowFactory");
  }

  public void setLayout(String p0, Object p1) {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.setLayout");
  }

  public Object getLayout(String p0) {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.getLayout");
  }

  public boolean isModifiable(String p0) {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.isModifiable");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.getName");
  }

  public WorkflowDescriptor getWorkflow(String p0, boolean p1) throws FactoryException {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.getWorkflow");
  }

  public String[] getWorkflowNames() throws FactoryException {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.getWorkflowNames");
  }

  public void createWorkflow(String p0) {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.createWorkflow");
  }

  public boolean removeWorkflow(String p0) throws FactoryException {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.removeWorkflow");
  }

  public void renameWorkflow(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.renameWorkflow");
  }

  public void save() {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.save");
  }

  public boolean saveWorkflow(String p0, WorkflowDescriptor p1, boolean p2)
      throws FactoryException {
    throw new UnsupportedOperationException("signature only: URLWorkflowFactory.saveWorkflow");
  }
}
