package com.atlassian.jira.web;

public class ExecutingHttpRequest {
  public ExecutingHttpRequest() {
    throw new UnsupportedOperationException("signature only: new ExecutingHttpRequest");
  }

  public static void clear() {
    throw new UnsupportedOperationException("signature only: ExecutingHttpRequest.clear");
  }
}
