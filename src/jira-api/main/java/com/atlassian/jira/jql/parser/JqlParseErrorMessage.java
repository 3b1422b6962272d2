package com.atlassian.jira.jql.parser;

import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.List;

public final class JqlParseErrorMessage {
  public JqlParseErrorMessage(String p0, int p1, int p2, Collection<?> p3) {
    throw new UnsupportedOperationException("signature only: new JqlParseErrorMessage");
  }

  public JqlParseErrorMessage(String p0, int p1, int p2, Object[] p3) {
    throw new UnsupportedOperationException("signature only: new JqlParseErrorMessage");
  }

  public String getKey() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.getKey");
  }

  public List<?> getArguments() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.getArguments");
  }

  public int getLineNumber() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.getLineNumber");
  }

  public int getColumnNumber() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.getColumnNumber");
  }

  public String getLocalizedErrorMessage(I18nHelper p0) {
    throw new UnsupportedOperationException(
        "signature only: JqlParseErrorMessage.getLocalizedErrorMessage");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: JqlParseErrorMessage.toString");
  }
}
