package com.atlassian.jira.exception;

public class DataAccessException extends RuntimeException {
  public DataAccessException(String p0) {
    throw new UnsupportedOperationException("signature only: new DataAccessException");
  }

  public DataAccessException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new DataAccessException");
  }

  public DataAccessException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new DataAccessException");
  }
}
