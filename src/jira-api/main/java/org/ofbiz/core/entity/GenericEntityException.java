package org.ofbiz.core.entity;

public class GenericEntityException extends org.ofbiz.core.util.GeneralException {
  public GenericEntityException() {
    throw new UnsupportedOperationException("signature only: new GenericEntityException");
  }

  public GenericEntityException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new GenericEntityException");
  }

  public GenericEntityException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new GenericEntityException");
  }
}
