package com.atlassian.jira.jql.parser;

public class JqlParseException extends java.lang.Exception {
  public JqlParseException(com.atlassian.jira.jql.parser.JqlParseErrorMessage p0) {
    throw new UnsupportedOperationException("signature only: new JqlParseException");
  }

  public JqlParseException(
      com.atlassian.jira.jql.parser.JqlParseErrorMessage p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new JqlParseException");
  }

  public JqlParseException(
      com.atlassian.jira.jql.parser.JqlParseErrorMessage p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new JqlParseException");
  }

  public com.atlassian.jira.jql.parser.JqlParseErrorMessage getParseErrorMessage() {
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
