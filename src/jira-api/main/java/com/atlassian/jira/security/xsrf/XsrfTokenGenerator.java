package com.atlassian.jira.security.xsrf;

public interface XsrfTokenGenerator {
  String TOKEN_HTTP_SESSION_KEY = "atlassian.xsrf.token";
  String TOKEN_WEB_PARAMETER_KEY = "atl_token";

  String generateToken();

  String generateToken(boolean p0);

  String getXsrfTokenName();

  boolean generatedByAuthenticatedUser(String p0);
}
