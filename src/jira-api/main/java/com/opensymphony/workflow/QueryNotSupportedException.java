package com.opensymphony.workflow;

public class QueryNotSupportedException
    extends com.opensymphony.workflow.InternalWorkflowException {
  public QueryNotSupportedException() {
    throw new UnsupportedOperationException("signature only: new QueryNotSupportedException");
  }

  public QueryNotSupportedException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new QueryNotSupportedException");
  }

  public QueryNotSupportedException(java.lang.Exception p0) {
    throw new UnsupportedOperationException("signature only: new QueryNotSupportedException");
  }

  public QueryNotSupportedException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: new QueryNotSupportedException");
  }
}
