package com.atlassian.jira.entity.property;

public class InvalidJsonPropertyException extends java.lang.IllegalArgumentException {
  InvalidJsonPropertyException() {
    throw new UnsupportedOperationException("signature only: new InvalidJsonPropertyException");
  }
}
