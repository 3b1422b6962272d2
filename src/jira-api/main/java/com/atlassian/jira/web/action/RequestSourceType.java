package com.atlassian.jira.web.action;

public enum RequestSourceType {
  PAGE,
  DIALOG;

  public String getType() {
    throw new UnsupportedOperationException("signature only: RequestSourceType.getType");
  }
}
