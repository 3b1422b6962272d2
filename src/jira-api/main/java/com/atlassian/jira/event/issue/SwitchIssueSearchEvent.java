package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;

public final class SwitchIssueSearchEvent extends AbstractEvent {
  public SwitchIssueSearchEvent(String p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: new SwitchIssueSearchEvent");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: SwitchIssueSearchEvent.getType");
  }

  public boolean isTooComplex() {
    throw new UnsupportedOperationException("signature only: SwitchIssueSearchEvent.isTooComplex");
  }
}
