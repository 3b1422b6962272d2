package com.atlassian.query.history;

public interface HistoryPredicate {
  java.lang.String getDisplayString();

  <R> R accept(com.atlassian.query.history.PredicateVisitor<R> p0);
}
