package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;

public final class QuickSearchEvent extends AbstractEvent {
  public QuickSearchEvent(String p0) {
    throw new UnsupportedOperationException("signature only: new QuickSearchEvent");
  }

  public String getSearchString() {
    throw new UnsupportedOperationException("signature only: QuickSearchEvent.getSearchString");
  }
}
