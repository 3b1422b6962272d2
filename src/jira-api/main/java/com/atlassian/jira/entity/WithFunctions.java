package com.atlassian.jira.entity;

public class WithFunctions {
  public WithFunctions() {
    throw new UnsupportedOperationException("signature only: new WithFunctions");
  }

  public static java.lang.Iterable<java.lang.Long> getIds(
      java.lang.Iterable<? extends com.atlassian.jira.entity.WithId> p0) {
    throw new UnsupportedOperationException("signature only: WithFunctions.getIds");
  }

  public static java.lang.Iterable<java.lang.Long> getIds(
      java.util.Collection<? extends com.atlassian.jira.entity.WithId> p0) {
    throw new UnsupportedOperationException("signature only: WithFunctions.getIds");
  }
}
