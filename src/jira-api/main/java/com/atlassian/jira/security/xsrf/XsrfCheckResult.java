package com.atlassian.jira.security.xsrf;

public interface XsrfCheckResult {
  boolean isRequired();

  boolean isValid();

  boolean isGeneratedForAuthenticatedUser();
}
