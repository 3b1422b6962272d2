package com.opensymphony.module.propertyset;

public class DuplicatePropertyKeyException
    extends com.opensymphony.module.propertyset.PropertyException {
  public DuplicatePropertyKeyException() {
    throw new UnsupportedOperationException("signature only: new DuplicatePropertyKeyException");
  }

  public DuplicatePropertyKeyException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new DuplicatePropertyKeyException");
  }
}
