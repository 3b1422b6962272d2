package com.atlassian.jira.util.velocity;

public interface RequestContextParameterHolder {
  java.lang.String getServletPath();

  java.lang.String getRequestURL();

  java.lang.String getQueryString();

  java.util.Map getParameterMap();
}
