package com.atlassian.activeobjects.external;

public class FailedFastCountException extends java.lang.Exception {
  public FailedFastCountException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new FailedFastCountException");
  }
}
