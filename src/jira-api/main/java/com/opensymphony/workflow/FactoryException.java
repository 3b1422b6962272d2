package com.opensymphony.workflow;

public class FactoryException extends com.opensymphony.workflow.WorkflowException {
  public FactoryException() {
    throw new UnsupportedOperationException("signature only: new FactoryException");
  }

  public FactoryException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new FactoryException");
  }

  public FactoryException(java.lang.Exception p0) {
    throw new UnsupportedOperationException("signature only: new FactoryException");
  }

  public FactoryException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: new FactoryException");
  }
}
