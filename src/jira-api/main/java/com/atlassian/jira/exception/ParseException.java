package com.atlassian.jira.exception;

public class ParseException extends java.lang.Exception {
  public ParseException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new ParseException");
  }
}
