package com.opensymphony.module.propertyset;

public class IllegalPropertyException
    extends com.opensymphony.module.propertyset.PropertyException {
  public IllegalPropertyException() {
    throw new UnsupportedOperationException("signature only: new IllegalPropertyException");
  }

  public IllegalPropertyException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new IllegalPropertyException");
  }
}
