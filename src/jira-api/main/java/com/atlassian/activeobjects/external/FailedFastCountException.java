package com.atlassian.activeobjects.external;

public class FailedFastCountException extends Exception {
  public FailedFastCountException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new FailedFastCountException");
  }
}
