package com.atlassian.jira.event.scheme;

import com.atlassian.jira.scheme.Scheme;

public class AbstractSchemeUpdatedEvent extends AbstractSchemeEvent {
  public AbstractSchemeUpdatedEvent(Scheme p0, Scheme p1) {
    super((Scheme) null);
    throw new UnsupportedOperationException("signature only: new AbstractSchemeUpdatedEvent");
  }

  public Scheme getOriginalScheme() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeUpdatedEvent.getOriginalScheme");
  }
}
