package com.atlassian.jira.bc;

public class ValidationErrorsException extends java.lang.RuntimeException {
  public ValidationErrorsException() {
    throw new UnsupportedOperationException("signature only: new ValidationErrorsException");
  }

  public ValidationErrorsException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new ValidationErrorsException");
  }

  public void addError(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: ValidationErrorsException.addError");
  }

  public boolean hasErrors() {
    throw new UnsupportedOperationException("signature only: ValidationErrorsException.hasErrors");
  }

  public java.util.Collection getFieldNames() {
    throw new UnsupportedOperationException(
        "signature only: ValidationErrorsException.getFieldNames");
  }

  public java.lang.String getErrorMessage(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: ValidationErrorsException.getErrorMessage");
  }
}
