package com.atlassian.jira.issue.fields;

public class FieldException extends Exception {
  public FieldException() {
    throw new UnsupportedOperationException("signature only: new FieldException");
  }

  public FieldException(String p0) {
    throw new UnsupportedOperationException("signature only: new FieldException");
  }

  public FieldException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new FieldException");
  }

  public FieldException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new FieldException");
  }
}
