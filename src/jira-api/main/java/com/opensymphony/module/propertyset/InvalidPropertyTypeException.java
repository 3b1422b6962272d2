package com.opensymphony.module.propertyset;

public class InvalidPropertyTypeException extends PropertyException {
  public InvalidPropertyTypeException() {
    throw new UnsupportedOperationException("signature only: new InvalidPropertyTypeException");
  }

  public InvalidPropertyTypeException(String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidPropertyTypeException");
  }
}
