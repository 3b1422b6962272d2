package com.opensymphony.module.propertyset;

public class PropertyImplementationException
    extends com.opensymphony.module.propertyset.PropertyException {
  protected java.lang.Throwable original;

  public PropertyImplementationException() {
    throw new UnsupportedOperationException("signature only: new PropertyImplementationException");
  }

  public PropertyImplementationException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new PropertyImplementationException");
  }

  public PropertyImplementationException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new PropertyImplementationException");
  }

  public PropertyImplementationException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new PropertyImplementationException");
  }

  public java.lang.Throwable getRootCause() {
    throw new UnsupportedOperationException(
        "signature only: PropertyImplementationException.getRootCause");
  }
}
