package com.atlassian.jira.security.xsrf;

import java.util.Map;
import webwork.action.Action;

public interface XsrfInvocationChecker {
  String REQUIRE_SECURITY_TOKEN = null;
  String X_ATLASSIAN_TOKEN = null;

  XsrfCheckResult checkActionInvocation(Action p0, Map<String, ?> p1);
}
