package com.atlassian.webresource.api;

public enum UrlMode {
  ABSOLUTE,
  RELATIVE,
  AUTO;
}
