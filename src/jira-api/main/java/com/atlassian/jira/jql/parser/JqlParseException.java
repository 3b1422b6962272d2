package com.atlassian.jira.jql.parser;

public class JqlParseException extends Exception {
  public JqlParseException(JqlParseErrorMessage p0) {
    throw new UnsupportedOperationException("signature only: new JqlParseException");
  }

  public JqlParseException(JqlParseErrorMessage p0, String p1) {
    throw new UnsupportedOperationException("signature only: new JqlParseException");
  }

  public JqlParseException(JqlParseErrorMessage p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new JqlParseException");
  }

  public JqlParseErrorMessage getParseErrorMessage() {
    throw new UnsupportedOperationException(
        "signature only: JqlParseException.getParseErrorMessage");
  }

  public int getLineNumber() {
    throw new UnsupportedOperationException("signature only: JqlParseException.getLineNumber");
  }

  public int getColumnNumber() {
    throw new UnsupportedOperationException("signature only: JqlParseException.getColumnNumber");
  }
}
