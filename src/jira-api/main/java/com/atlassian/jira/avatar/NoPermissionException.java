package com.atlassian.jira.avatar;

public class NoPermissionException extends java.lang.RuntimeException {
  public NoPermissionException() {
    throw new UnsupportedOperationException("signature only: new NoPermissionException");
  }
}
