package com.atlassian.sal.api.permission;

public class NotAuthenticatedException
    extends com.atlassian.sal.api.permission.AuthorisationException {
  public NotAuthenticatedException() {
    throw new UnsupportedOperationException("signature only: new NotAuthenticatedException");
  }

  public NotAuthenticatedException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new NotAuthenticatedException");
  }

  public NotAuthenticatedException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new NotAuthenticatedException");
  }

  public NotAuthenticatedException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new NotAuthenticatedException");
  }
}
