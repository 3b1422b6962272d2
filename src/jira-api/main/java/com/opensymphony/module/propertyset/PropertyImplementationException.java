package com.opensymphony.module.propertyset;

public class PropertyImplementationException extends PropertyException {
  protected Throwable original;

  public PropertyImplementationException() {
    throw new UnsupportedOperationException("signature only: new PropertyImplementationException");
  }

  public PropertyImplementationException(String p0) {
    throw new UnsupportedOperationException("signature only: new PropertyImplementationException");
  }

  public PropertyImplementationException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new PropertyImplementationException");
  }

  public PropertyImplementationException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new PropertyImplementationException");
  }

  public Throwable getRootCause() {
    throw new UnsupportedOperationException(
        "signature only: PropertyImplementationException.getRootCause");
  }
}
