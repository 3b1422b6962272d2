package com.atlassian.plugins.rest.common.security;

public class AuthenticationRequiredException extends java.lang.SecurityException {
  public AuthenticationRequiredException() {
    throw new UnsupportedOperationException("signature only: new AuthenticationRequiredException");
  }
}
