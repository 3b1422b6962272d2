package com.atlassian.jira.event.property;

public class BooleanApplicationPropertySetEvent
    extends AbstractApplicationPropertySetEvent<Boolean> {
  public BooleanApplicationPropertySetEvent(String p0, boolean p1, boolean p2) {
    super((String) null, null);
    throw new UnsupportedOperationException(
        "signature only: new BooleanApplicationPropertySetEvent");
  }

  public boolean wasChanged() {
    throw new UnsupportedOperationException(
        "signature only: BooleanApplicationPropertySetEvent.wasChanged");
  }
}
