package com.atlassian.jira.util.json;

public class JSONException extends java.lang.Exception {
  public JSONException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new JSONException");
  }

  public JSONException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new JSONException");
  }

  public java.lang.Throwable getCause() {
    throw new UnsupportedOperationException("signature only: JSONException.getCause");
  }
}
