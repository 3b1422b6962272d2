package com.atlassian.jira.exception;

public class ParseException extends Exception {
  public ParseException(String p0) {
    throw new UnsupportedOperationException("signature only: new ParseException");
  }
}
