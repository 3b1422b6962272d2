package com.opensymphony.workflow.loader;

public abstract class AbstractWorkflowFactory
    implements com.opensymphony.workflow.loader.WorkflowFactory {
  protected java.util.Properties properties;

  public AbstractWorkflowFactory() {
    throw new UnsupportedOperationException("signature only: new AbstractWorkflowFactory");
  }

  public java.util.Properties getProperties() {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowFactory.getProperties");
  }

  public final void init(java.util.Properties p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowFactory.init");
  }

  public com.opensymphony.workflow.loader.WorkflowDescriptor getWorkflow(java.lang.String p0)
      throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowFactory.getWorkflow");
  }

  public void initDone() throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowFactory.initDone");
  }
}
