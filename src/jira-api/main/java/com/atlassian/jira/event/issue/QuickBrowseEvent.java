package com.atlassian.jira.event.issue;

public final class QuickBrowseEvent extends com.atlassian.jira.event.AbstractEvent {
  public QuickBrowseEvent(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new QuickBrowseEvent");
  }

  public java.lang.String getIssueKey() {
    throw new UnsupportedOperationException("signature only: QuickBrowseEvent.getIssueKey");
  }
}
