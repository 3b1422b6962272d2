package com.atlassian.jira.web.action;

import java.util.Locale;

/** Where a form stands. */
public enum RequestSourceType {
  PAGE,
  DIALOG;

  public String getType() {
    return name().toLowerCase(Locale.ROOT);
  }
}
