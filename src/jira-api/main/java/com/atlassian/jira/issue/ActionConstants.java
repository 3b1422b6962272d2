package com.atlassian.jira.issue;

public final class ActionConstants {
  public static final String TYPE_COMMENT = null;
  public static final String TYPE_FIELDCHANGE = null;
  public static final String TYPE_WORKLOG = null;

  ActionConstants() {
    throw new UnsupportedOperationException("signature only: new ActionConstants");
  }
}
