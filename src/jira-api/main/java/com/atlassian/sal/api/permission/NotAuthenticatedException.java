package com.atlassian.sal.api.permission;

public class NotAuthenticatedException extends AuthorisationException {
  public NotAuthenticatedException() {
    throw new UnsupportedOperationException("signature only: new NotAuthenticatedException");
  }

  public NotAuthenticatedException(String p0) {
    throw new UnsupportedOperationException("signature only: new NotAuthenticatedException");
  }

  public NotAuthenticatedException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new NotAuthenticatedException");
  }

  public NotAuthenticatedException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new NotAuthenticatedException");
  }
}
