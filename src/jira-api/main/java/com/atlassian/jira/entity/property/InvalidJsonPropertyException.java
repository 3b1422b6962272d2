package com.atlassian.jira.entity.property;

public class InvalidJsonPropertyException extends IllegalArgumentException {
  InvalidJsonPropertyException() {
    throw new UnsupportedOperationException("signature only: new InvalidJsonPropertyException");
  }
}
