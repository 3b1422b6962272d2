package com.atlassian.jira.issue.customfields.impl;

public class FieldValidationException extends RuntimeException {
  public FieldValidationException(String p0) {
    throw new UnsupportedOperationException("signature only: new FieldValidationException");
  }
}
