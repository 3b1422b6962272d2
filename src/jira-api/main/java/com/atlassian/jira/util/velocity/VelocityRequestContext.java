package com.atlassian.jira.util.velocity;

public interface VelocityRequestContext {
  String getBaseUrl();

  String getCanonicalBaseUrl();

  RequestContextParameterHolder getRequestParameters();

  String getRequestParameter(String p0);
}
