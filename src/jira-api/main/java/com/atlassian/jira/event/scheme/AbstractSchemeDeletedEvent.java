package com.atlassian.jira.event.scheme;

import com.atlassian.jira.util.Named;

public class AbstractSchemeDeletedEvent implements Named {
  public AbstractSchemeDeletedEvent(Long p0, String p1) {
    throw new UnsupportedOperationException("signature only: new AbstractSchemeDeletedEvent");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: AbstractSchemeDeletedEvent.getId");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: AbstractSchemeDeletedEvent.getName");
  }
}
