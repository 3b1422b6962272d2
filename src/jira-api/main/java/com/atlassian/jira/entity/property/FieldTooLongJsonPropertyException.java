package com.atlassian.jira.entity.property;

public class FieldTooLongJsonPropertyException extends IllegalArgumentException {
  public FieldTooLongJsonPropertyException(String p0, int p1, int p2) {
    throw new UnsupportedOperationException(
        "signature only: new FieldTooLongJsonPropertyException");
  }

  public String getField() {
    throw new UnsupportedOperationException(
        "signature only: FieldTooLongJsonPropertyException.getField");
  }

  public int getActualLength() {
    throw new UnsupportedOperationException(
        "signature only: FieldTooLongJsonPropertyException.getActualLength");
  }

  public int getMaximumLength() {
    throw new UnsupportedOperationException(
        "signature only: FieldTooLongJsonPropertyException.getMaximumLength");
  }
}
