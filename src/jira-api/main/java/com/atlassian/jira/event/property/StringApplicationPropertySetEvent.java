package com.atlassian.jira.event.property;

public class StringApplicationPropertySetEvent
    extends com.atlassian.jira.event.property.AbstractApplicationPropertySetEvent<
        java.lang.String> {
  public StringApplicationPropertySetEvent(java.lang.String p0, java.lang.String p1) {
    super((java.lang.String) null, null);
    throw new UnsupportedOperationException(
        "signature only: new StringApplicationPropertySetEvent");
  }
}
