package com.atlassian.sal.api.permission;

public class AuthorisationException extends RuntimeException {
  public AuthorisationException() {
    throw new UnsupportedOperationException("signature only: new AuthorisationException");
  }

  public AuthorisationException(String p0) {
    throw new UnsupportedOperationException("signature only: new AuthorisationException");
  }

  public AuthorisationException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new AuthorisationException");
  }

  public AuthorisationException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new AuthorisationException");
  }
}
