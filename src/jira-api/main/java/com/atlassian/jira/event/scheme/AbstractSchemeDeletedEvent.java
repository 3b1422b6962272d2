package com.atlassian.jira.event.scheme;

public class AbstractSchemeDeletedEvent implements com.atlassian.jira.util.Named {
  public AbstractSchemeDeletedEvent(java.lang.Long p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new AbstractSchemeDeletedEvent");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: AbstractSchemeDeletedEvent.getId");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: AbstractSchemeDeletedEvent.getName");
  }
}
