package com.atlassian.jira.util.json;

public class JSONException extends Exception {
  public JSONException(String p0) {
    throw new UnsupportedOperationException("signature only: new JSONException");
  }

  public JSONException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new JSONException");
  }

  public Throwable getCause() {
    throw new UnsupportedOperationException("signature only: JSONException.getCause");
  }
}
