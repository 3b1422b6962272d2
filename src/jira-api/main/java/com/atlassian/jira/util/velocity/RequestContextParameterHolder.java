package com.atlassian.jira.util.velocity;

import java.util.Map;

public interface RequestContextParameterHolder {
  String getServletPath();

  String getRequestURL();

  String getQueryString();

  Map getParameterMap();
}
