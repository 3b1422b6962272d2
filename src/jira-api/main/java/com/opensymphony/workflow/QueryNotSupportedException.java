package com.opensymphony.workflow;

public class QueryNotSupportedException extends InternalWorkflowException {
  public QueryNotSupportedException() {
    throw new UnsupportedOperationException("signature only: new QueryNotSupportedException");
  }

  public QueryNotSupportedException(String p0) {
    throw new UnsupportedOperationException("signature only: new QueryNotSupportedException");
  }

  public QueryNotSupportedException(Exception p0) {
    throw new UnsupportedOperationException("signature only: new QueryNotSupportedException");
  }

  public QueryNotSupportedException(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: new QueryNotSupportedException");
  }
}
