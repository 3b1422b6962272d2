package com.opensymphony.module.propertyset;

public class PropertyException extends RuntimeException {
  public PropertyException() {
    throw new UnsupportedOperationException("signature only: new PropertyException");
  }

  public PropertyException(String p0) {
    throw new UnsupportedOperationException("signature only: new PropertyException");
  }
}
