package com.atlassian.jira.jql.parser;

public final class JqlParseErrorMessage {
  public JqlParseErrorMessage(java.lang.String p0, int p1, int p2, java.util.Collection<?> p3) {
    throw new UnsupportedOperationException("signature only: new JqlParseErrorMessage");
  }

  public JqlParseErrorMessage(java.lang.String p0, int p1, int p2, java.lang.Object[] p3) {
    throw new UnsupportedOperationException("signature only: new JqlParseErrorMessage");
  }

  public java.lang.String getKey() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.getKey");
  }

  public java.util.List<?> getArguments() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.getArguments");
  }

  public int getLineNumber() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.getLineNumber");
  }

  public int getColumnNumber() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.getColumnNumber");
  }

  public java.lang.String getLocalizedErrorMessage(com.atlassian.jira.util.I18nHelper p0) {
    throw new UnsupportedOperationException(
        "signature only: JqlParseErrorMessage.getLocalizedErrorMessage");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.toString");
  }
}
