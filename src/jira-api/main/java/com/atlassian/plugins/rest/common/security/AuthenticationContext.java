package com.atlassian.plugins.rest.common.security;

public interface AuthenticationContext {
  java.security.Principal getPrincipal();

  boolean isAuthenticated();
}
