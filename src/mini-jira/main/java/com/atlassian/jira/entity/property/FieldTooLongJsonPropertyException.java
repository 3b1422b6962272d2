package com.atlassian.jira.entity.property;

/** A property's key or value is longer than Jira keeps. */
public class FieldTooLongJsonPropertyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final int actualLength;
  private final int maximumLength;

  public FieldTooLongJsonPropertyException(String field, int actualLength, int maximumLength) {
    super(field + " has " + actualLength + " characters, more than " + maximumLength);
    this.field = field;
    this.actualLength = actualLength;
    this.maximumLength = maximumLength;
  }

  public String getField() {
    return field;
  }

  public int getActualLength() {
    return actualLength;
  }

  public int getMaximumLength() {
    return maximumLength;
  }
}
