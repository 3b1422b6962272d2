package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;

public final class QuickBrowseEvent extends AbstractEvent {
  public QuickBrowseEvent(String p0) {
    throw new UnsupportedOperationException("signature only: new QuickBrowseEvent");
  }

  public String getIssueKey() {
    throw new UnsupportedOperationException("signature only: QuickBrowseEvent.getIssueKey");
  }
}
