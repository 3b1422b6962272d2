package com.atlassian.jira.event.scheme;

import com.atlassian.jira.scheme.Scheme;

public class AbstractSchemeCopiedEvent extends AbstractSchemeEvent {
  public AbstractSchemeCopiedEvent(Scheme p0, Scheme p1) {
    super((Scheme) null);
    throw new UnsupportedOperationException("signature only: new AbstractSchemeCopiedEvent");
  }

  public Long getCopiedFromId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeCopiedEvent.getCopiedFromId");
  }

  public Long getCopiedToId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeCopiedEvent.getCopiedToId");
  }

  public Scheme getFromScheme() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeCopiedEvent.getFromScheme");
  }
}
