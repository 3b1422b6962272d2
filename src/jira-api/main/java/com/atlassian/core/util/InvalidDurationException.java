package com.atlassian.core.util;

public class InvalidDurationException extends Exception {
  public InvalidDurationException() {
    throw new UnsupportedOperationException("signature only: new InvalidDurationException");
  }

  public InvalidDurationException(String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidDurationException");
  }

  public InvalidDurationException(Exception p0) {
    throw new UnsupportedOperationException("signature only: new InvalidDurationException");
  }

  public InvalidDurationException(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: new InvalidDurationException");
  }
}
