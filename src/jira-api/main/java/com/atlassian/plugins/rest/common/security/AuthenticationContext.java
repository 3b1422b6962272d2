package com.atlassian.plugins.rest.common.security;

import java.security.Principal;

public interface AuthenticationContext {
  Principal getPrincipal();

  boolean isAuthenticated();
}
