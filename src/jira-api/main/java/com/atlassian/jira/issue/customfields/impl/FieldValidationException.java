package com.atlassian.jira.issue.customfields.impl;

public class FieldValidationException extends java.lang.RuntimeException {
  public FieldValidationException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new FieldValidationException");
  }
}
