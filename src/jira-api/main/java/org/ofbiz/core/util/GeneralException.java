package org.ofbiz.core.util;

public class GeneralException extends Exception {
  public GeneralException() {
    throw new UnsupportedOperationException("signature only: new GeneralException");
  }
}
