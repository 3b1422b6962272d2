package com.atlassian.sal.api.permission;

public class AuthorisationException extends java.lang.RuntimeException {
  public AuthorisationException() {
    throw new UnsupportedOperationException("signature only: new AuthorisationException");
  }

  public AuthorisationException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new AuthorisationException");
  }

  public AuthorisationException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new AuthorisationException");
  }

  public AuthorisationException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new AuthorisationException");
  }
}
