package com.atlassian.jira.event.scheme;

import com.atlassian.jira.scheme.Scheme;

public class AbstractSchemeEvent {
  public AbstractSchemeEvent(Scheme p0) {
    throw new UnsupportedOperationException("signature only: new AbstractSchemeEvent");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: AbstractSchemeEvent.getId");
  }

  public Scheme getScheme() {
    throw new UnsupportedOperationException("signature only: AbstractSchemeEvent.getScheme");
  }
}
