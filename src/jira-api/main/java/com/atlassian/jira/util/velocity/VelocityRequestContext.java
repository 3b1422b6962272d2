package com.atlassian.jira.util.velocity;

public interface VelocityRequestContext {
  java.lang.String getBaseUrl();

  java.lang.String getCanonicalBaseUrl();

  com.atlassian.jira.util.velocity.RequestContextParameterHolder getRequestParameters();

  java.lang.String getRequestParameter(java.lang.String p0);
}
