package com.opensymphony.workflow;

import java.util.List;
import java.util.Map;

public class InvalidInputException extends WorkflowException {
  public InvalidInputException() {
    throw new UnsupportedOperationException("signature only: new InvalidInputException");
  }

  public InvalidInputException(Object p0) {
    throw new UnsupportedOperationException("signature only: new InvalidInputException");
  }

  public InvalidInputException(String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidInputException");
  }

  public InvalidInputException(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: new InvalidInputException");
  }

  public Map getErrors() {
    throw new UnsupportedOperationException("signature only: InvalidInputException.getErrors");
  }

  public List getGenericErrors() {
    throw new UnsupportedOperationException(
        "signature only: InvalidInputException.getGenericErrors");
  }

  public void addError(String p0) {
    throw new UnsupportedOperationException("signature only: InvalidInputException.addError");
  }

  public void addError(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: InvalidInputException.addError");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: InvalidInputException.toString");
  }
}
