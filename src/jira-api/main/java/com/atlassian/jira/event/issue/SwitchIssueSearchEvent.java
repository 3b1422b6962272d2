package com.atlassian.jira.event.issue;

public final class SwitchIssueSearchEvent extends com.atlassian.jira.event.AbstractEvent {
  public SwitchIssueSearchEvent(java.lang.String p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: new SwitchIssueSearchEvent");
  }

  public java.lang.String getType() {
    throw new UnsupportedOperationException("signature only: SwitchIssueSearchEvent.getType");
  }

  public boolean isTooComplex() {
    throw new UnsupportedOperationException("signature only: SwitchIssueSearchEvent.isTooComplex");
  }
}
