package com.atlassian.jira.event.scheme;

public class AbstractSchemeCopiedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeEvent {
  public AbstractSchemeCopiedEvent(
      com.atlassian.jira.scheme.Scheme p0, com.atlassian.jira.scheme.Scheme p1) {
    super((com.atlassian.jira.scheme.Scheme) null);
    throw new UnsupportedOperationException("signature only: new AbstractSchemeCopiedEvent");
  }

  public java.lang.Long getCopiedFromId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeCopiedEvent.getCopiedFromId");
  }

  public java.lang.Long getCopiedToId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeCopiedEvent.getCopiedToId");
  }

  public com.atlassian.jira.scheme.Scheme getFromScheme() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeCopiedEvent.getFromScheme");
  }
}
