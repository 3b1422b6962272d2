package com.opensymphony.module.propertyset;

public class IllegalPropertyException extends PropertyException {
  public IllegalPropertyException() {
    throw new UnsupportedOperationException("signature only: new IllegalPropertyException");
  }

  public IllegalPropertyException(String p0) {
    throw new UnsupportedOperationException("signature only: new IllegalPropertyException");
  }
}
