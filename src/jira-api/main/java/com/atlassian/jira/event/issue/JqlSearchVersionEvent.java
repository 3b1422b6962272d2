package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;

public class JqlSearchVersionEvent extends AbstractEvent {
  public JqlSearchVersionEvent(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: new JqlSearchVersionEvent");
  }

  public String getFieldName() {
    throw new UnsupportedOperationException("signature only: JqlSearchVersionEvent.getFieldName");
  }

  public String getOperator() {
    throw new UnsupportedOperationException("signature only: JqlSearchVersionEvent.getOperator");
  }
}
