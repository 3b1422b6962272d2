package com.atlassian.jira.event.scheme;

public class AbstractSchemeEvent {
  public AbstractSchemeEvent(com.atlassian.jira.scheme.Scheme p0) {
    throw new UnsupportedOperationException("signature only: new AbstractSchemeEvent");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: AbstractSchemeEvent.getId");
  }

  public com.atlassian.jira.scheme.Scheme getScheme() {
    throw new UnsupportedOperationException("signature only: AbstractSchemeEvent.getScheme");
  }
}
