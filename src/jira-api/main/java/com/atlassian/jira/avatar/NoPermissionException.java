package com.atlassian.jira.avatar;

public class NoPermissionException extends RuntimeException {
  public NoPermissionException() {
    throw new UnsupportedOperationException("signature only: new NoPermissionException");
  }
}
