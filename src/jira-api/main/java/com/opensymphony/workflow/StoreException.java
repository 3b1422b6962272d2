package com.opensymphony.workflow;

public class StoreException extends com.opensymphony.workflow.WorkflowException {
  public StoreException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new StoreException");
  }

  public StoreException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new StoreException");
  }

  public StoreException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new StoreException");
  }
}
