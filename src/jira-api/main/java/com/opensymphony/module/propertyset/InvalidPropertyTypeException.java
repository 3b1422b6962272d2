package com.opensymphony.module.propertyset;

public class InvalidPropertyTypeException
    extends com.opensymphony.module.propertyset.PropertyException {
  public InvalidPropertyTypeException() {
    throw new UnsupportedOperationException("signature only: new InvalidPropertyTypeException");
  }

  public InvalidPropertyTypeException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidPropertyTypeException");
  }
}
