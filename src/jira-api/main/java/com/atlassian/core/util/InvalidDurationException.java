package com.atlassian.core.util;

public class InvalidDurationException extends java.lang.Exception {
  public InvalidDurationException() {
    throw new UnsupportedOperationException("signature only: new InvalidDurationException");
  }

  public InvalidDurationException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidDurationException");
  }

  public InvalidDurationException(java.lang.Exception p0) {
    throw new UnsupportedOperationException("signature only: new InvalidDurationException");
  }

  public InvalidDurationException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: new InvalidDurationException");
  }
}
