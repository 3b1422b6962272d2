package com.atlassian.jira.util.json;

public class JSONEscaper {
  public JSONEscaper() {
    throw new UnsupportedOperationException("signature only: new JSONEscaper");
  }

  public static String escape(String p0) {
    throw new UnsupportedOperationException("signature only: JSONEscaper.escape");
  }
}
