package com.atlassian.jira.security.xsrf;

public interface XsrfInvocationChecker {
  java.lang.String REQUIRE_SECURITY_TOKEN = null;
  java.lang.String X_ATLASSIAN_TOKEN = null;

  com.atlassian.jira.security.xsrf.XsrfCheckResult checkActionInvocation(
      webwork.action.Action p0, java.util.Map<java.lang.String, ?> p1);
}
