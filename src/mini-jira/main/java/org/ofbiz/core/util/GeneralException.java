package org.ofbiz.core.util;

public class GeneralException extends Exception {
  private static final long serialVersionUID = 1L;

  public GeneralException() {}

  protected GeneralException(String message) {
    super(message);
  }

  protected GeneralException(String message, Throwable cause) {
    super(message, cause);
  }
}
