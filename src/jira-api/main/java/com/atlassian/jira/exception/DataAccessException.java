package com.atlassian.jira.exception;

public class DataAccessException extends java.lang.RuntimeException {
  public DataAccessException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new DataAccessException");
  }

  public DataAccessException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new DataAccessException");
  }

  public DataAccessException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new DataAccessException");
  }
}
