package com.opensymphony.module.propertyset;

public class PropertyException extends java.lang.RuntimeException {
  public PropertyException() {
    throw new UnsupportedOperationException("signature only: new PropertyException");
  }

  public PropertyException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new PropertyException");
  }
}
