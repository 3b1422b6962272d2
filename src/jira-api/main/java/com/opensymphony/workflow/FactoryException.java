package com.opensymphony.workflow;

public class FactoryException extends WorkflowException {
  public FactoryException() {
    throw new UnsupportedOperationException("signature only: new FactoryException");
  }

  public FactoryException(String p0) {
    throw new UnsupportedOperationException("signature only: new FactoryException");
  }

  public FactoryException(Exception p0) {
    throw new UnsupportedOperationException("signature only: new FactoryException");
  }

  public FactoryException(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: new FactoryException");
  }
}
