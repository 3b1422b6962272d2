package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;

public final class IssueViewEvent extends AbstractEvent {
  public IssueViewEvent(long p0) {
    throw new UnsupportedOperationException("signature only: new IssueViewEvent");
  }

  public long getId() {
    throw new UnsupportedOperationException("signature only: IssueViewEvent.getId");
  }
}
