package com.atlassian.jira.web.action;

public class AjaxHeaders {
  public AjaxHeaders() {
    throw new UnsupportedOperationException("signature only: new AjaxHeaders");
  }
}
