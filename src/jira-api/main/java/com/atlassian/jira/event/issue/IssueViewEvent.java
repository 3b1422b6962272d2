package com.atlassian.jira.event.issue;

public final class IssueViewEvent extends com.atlassian.jira.event.AbstractEvent {
  public IssueViewEvent(long p0) {
    throw new UnsupportedOperationException("signature only: new IssueViewEvent");
  }

  public long getId() {
    throw new UnsupportedOperationException("signature only: IssueViewEvent.getId");
  }
}
