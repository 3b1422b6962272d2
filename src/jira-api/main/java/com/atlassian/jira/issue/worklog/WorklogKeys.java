package com.atlassian.jira.issue.worklog;

public class WorklogKeys {
  public static final int PADLENGTH = Integer.parseInt("0");

  public WorklogKeys() {
    throw new UnsupportedOperationException("signature only: new WorklogKeys");
  }
}
