package org.ofbiz.core.entity;

import org.ofbiz.core.util.GeneralException;

public class GenericEntityException extends GeneralException {
  private static final long serialVersionUID = 1L;

  public GenericEntityException() {}

  public GenericEntityException(String message) {
    super(message);
  }

  public GenericEntityException(String message, Throwable cause) {
    super(message, cause);
  }
}
