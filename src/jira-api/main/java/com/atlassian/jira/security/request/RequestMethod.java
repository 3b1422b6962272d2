package com.atlassian.jira.security.request;

public enum RequestMethod {
  GET,
  HEAD,
  OPTIONS,
  CONNECT,
  DELETE,
  POST,
  PUT,
  PATCH,
  TRACE;
}
