package com.atlassian.jira.event.issue;

public class JqlSearchVersionEvent extends com.atlassian.jira.event.AbstractEvent {
  public JqlSearchVersionEvent(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new JqlSearchVersionEvent");
  }

  public java.lang.String getFieldName() {
    throw new UnsupportedOperationException("signature only: JqlSearchVersionEvent.getFieldName");
  }

  public java.lang.String getOperator() {
    throw new UnsupportedOperationException("signature only: JqlSearchVersionEvent.getOperator");
  }
}
