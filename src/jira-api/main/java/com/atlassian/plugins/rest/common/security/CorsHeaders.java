package com.atlassian.plugins.rest.common.security;

public enum CorsHeaders {
  ACCESS_CONTROL_EXPOSE_HEADERS,
  ACCESS_CONTROL_ALLOW_HEADERS,
  ACCESS_CONTROL_ALLOW_METHODS,
  ACCESS_CONTROL_MAX_AGE,
  ACCESS_CONTROL_ALLOW_ORIGIN,
  ACCESS_CONTROL_ALLOW_CREDENTIALS,
  ACCESS_CONTROL_REQUEST_HEADERS,
  ACCESS_CONTROL_REQUEST_METHOD,
  ORIGIN;

  public String value() {
    throw new UnsupportedOperationException("signature only: CorsHeaders.value");
  }
}
