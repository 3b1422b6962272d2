package com.atlassian.jira.event.scheme;

public class AbstractSchemeUpdatedEvent
    extends com.atlassian.jira.event.scheme.AbstractSchemeEvent {
  public AbstractSchemeUpdatedEvent(
      com.atlassian.jira.scheme.Scheme p0, com.atlassian.jira.scheme.Scheme p1) {
    super((com.atlassian.jira.scheme.Scheme) null);
    throw new UnsupportedOperationException("signature only: new AbstractSchemeUpdatedEvent");
  }

  public com.atlassian.jira.scheme.Scheme getOriginalScheme() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeUpdatedEvent.getOriginalScheme");
  }
}
