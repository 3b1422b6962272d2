package com.atlassian.jira.exception;

public class NotFoundException extends RuntimeException {
  public NotFoundException() {
    throw new UnsupportedOperationException("signature only: new NotFoundException");
  }

  public NotFoundException(String p0) {
    throw new UnsupportedOperationException("signature only: new NotFoundException");
  }

  public NotFoundException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new NotFoundException");
  }

  public NotFoundException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new NotFoundException");
  }
}
