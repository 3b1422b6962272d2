package com.atlassian.jira.exception;

public class NotFoundException extends java.lang.RuntimeException {
  public NotFoundException() {
    throw new UnsupportedOperationException("signature only: new NotFoundException");
  }

  public NotFoundException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new NotFoundException");
  }

  public NotFoundException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new NotFoundException");
  }

  public NotFoundException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new NotFoundException");
  }
}
