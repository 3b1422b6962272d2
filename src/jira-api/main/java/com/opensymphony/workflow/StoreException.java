package com.opensymphony.workflow;

public class StoreException extends WorkflowException {
  public StoreException(String p0) {
    throw new UnsupportedOperationException("signature only: new StoreException");
  }

  public StoreException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new StoreException");
  }

  public StoreException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new StoreException");
  }
}
