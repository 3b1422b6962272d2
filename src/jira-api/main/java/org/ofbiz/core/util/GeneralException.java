package org.ofbiz.core.util;

public class GeneralException extends java.lang.Exception {
  public GeneralException() {
    throw new UnsupportedOperationException("signature only: new GeneralException");
  }
}
