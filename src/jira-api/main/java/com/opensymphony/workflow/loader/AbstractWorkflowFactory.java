package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.FactoryException;
import java.util.Properties;

public abstract class AbstractWorkflowFactory implements WorkflowFactory {
  protected Properties properties;

  public AbstractWorkflowFactory() {
    throw new UnsupportedOperationException("signature only: new AbstractWorkflowFactory");
  }

  public Properties getProperties() {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowFactory.getProperties");
  }

  public final void init(Properties p0) {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowFactory.init");
  }

  public WorkflowDescriptor getWorkflow(String p0) throws FactoryException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowFactory.getWorkflow");
  }

  public void initDone() throws FactoryException {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowFactory.initDone");
  }
}
