package com.atlassian.jira.util.json;

/** Text that is not JSON, or a value that is missing or of another type. */
public class JSONException extends Exception {
  private static final long serialVersionUID = 1L;

  public JSONException(String message) {
    super(message);
  }

  public JSONException(Throwable cause) {
    super(cause);
  }

  @Override
  public Throwable getCause() {
    return super.getCause();
  }
}
