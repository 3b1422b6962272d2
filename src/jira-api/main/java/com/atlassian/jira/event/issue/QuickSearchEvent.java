package com.atlassian.jira.event.issue;

public final class QuickSearchEvent extends com.atlassian.jira.event.AbstractEvent {
  public QuickSearchEvent(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new QuickSearchEvent");
  }

  public java.lang.String getSearchString() {
    throw new UnsupportedOperationException("signature only: QuickSearchEvent.getSearchString");
  }
}
