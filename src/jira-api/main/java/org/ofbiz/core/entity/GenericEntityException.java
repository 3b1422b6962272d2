package org.ofbiz.core.entity;

import org.ofbiz.core.util.GeneralException;

public class GenericEntityException extends GeneralException {
  public GenericEntityException() {
    throw new UnsupportedOperationException("signature only: new GenericEntityException");
  }

  public GenericEntityException(String p0) {
    throw new UnsupportedOperationException("signature only: new GenericEntityException");
  }

  public GenericEntityException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new GenericEntityException");
  }
}
