package com.atlassian.jira.bc;

import java.util.Collection;

public class ValidationErrorsException extends RuntimeException {
  public ValidationErrorsException() {
    throw new UnsupportedOperationException("signature only: new ValidationErrorsException");
  }

  public ValidationErrorsException(String p0) {
    throw new UnsupportedOperationException("signature only: new ValidationErrorsException");
  }

  public void addError(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: ValidationErrorsException.addError");
  }

  public boolean hasErrors() {
    throw new UnsupportedOperationException("signature only: ValidationErrorsException.hasErrors");
  }

  public Collection getFieldNames() {
    throw new UnsupportedOperationException(
        "signature only: ValidationErrorsException.getFieldNames");
  }

  public String getErrorMessage(String p0) {
    throw new UnsupportedOperationException(
        "signature only: ValidationErrorsException.getErrorMessage");
  }
}
