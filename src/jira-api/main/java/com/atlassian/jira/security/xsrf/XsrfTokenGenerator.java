package com.atlassian.jira.security.xsrf;

public interface XsrfTokenGenerator {
  java.lang.String TOKEN_HTTP_SESSION_KEY = "atlassian.xsrf.token";
  java.lang.String TOKEN_WEB_PARAMETER_KEY = "atl_token";

  java.lang.String generateToken();

  java.lang.String generateToken(boolean p0);

  java.lang.String getXsrfTokenName();

  boolean generatedByAuthenticatedUser(java.lang.String p0);
}
