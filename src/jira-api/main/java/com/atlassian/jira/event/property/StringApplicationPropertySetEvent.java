package com.atlassian.jira.event.property;

public class StringApplicationPropertySetEvent extends AbstractApplicationPropertySetEvent<String> {
  public StringApplicationPropertySetEvent(String p0, String p1) {
    super((String) null, null);
    throw new UnsupportedOperationException(
        "signature only: new StringApplicationPropertySetEvent");
  }
}
