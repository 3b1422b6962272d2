package com.opensymphony.module.propertyset;

public class DuplicatePropertyKeyException extends PropertyException {
  public DuplicatePropertyKeyException() {
    throw new UnsupportedOperationException("signature only: new DuplicatePropertyKeyException");
  }

  public DuplicatePropertyKeyException(String p0) {
    throw new UnsupportedOperationException("signature only: new DuplicatePropertyKeyException");
  }
}
