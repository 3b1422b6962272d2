package com.atlassian.jira.entity;

import java.util.Collection;

public class WithFunctions {
  public WithFunctions() {
    throw new UnsupportedOperationException("signature only: new WithFunctions");
  }

  public static Iterable<Long> getIds(Iterable<? extends WithId> p0) {
    throw new UnsupportedOperationException("signature only: WithFunctions.getIds");
  }

  public static Iterable<Long> getIds(Collection<? extends WithId> p0) {
    throw new UnsupportedOperationException("signature only: WithFunctions.getIds");
  }
}
