package com.atlassian.jira.issue.fields;

public class FieldException extends java.lang.Exception {
  public FieldException() {
    throw new UnsupportedOperationException("signature only: new FieldException");
  }

  public FieldException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new FieldException");
  }

  public FieldException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new FieldException");
  }

  public FieldException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new FieldException");
  }
}
