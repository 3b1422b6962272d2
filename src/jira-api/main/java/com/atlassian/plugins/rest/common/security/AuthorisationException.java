package com.atlassian.plugins.rest.common.security;

public class AuthorisationException extends java.lang.SecurityException {
  public AuthorisationException() {
    throw new UnsupportedOperationException("signature only: new AuthorisationException");
  }

  public AuthorisationException(String p0) {
    throw new UnsupportedOperationException("signature only: new AuthorisationException");
  }
}
