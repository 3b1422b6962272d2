package com.atlassian.jira.event.property;

public class BooleanApplicationPropertySetEvent
    extends com.atlassian.jira.event.property.AbstractApplicationPropertySetEvent<
        java.lang.Boolean> {
  public BooleanApplicationPropertySetEvent(java.lang.String p0, boolean p1, boolean p2) {
    super((java.lang.String) null, null);
    throw new UnsupportedOperationException(
        "signature only: new BooleanApplicationPropertySetEvent");
  }

  public boolean wasChanged() {
    throw new UnsupportedOperationException(
        "signature only: BooleanApplicationPropertySetEvent.wasChanged");
  }
}
