package com.atlassian.query.history;

public interface HistoryPredicate {
  String getDisplayString();

  <R> R accept(PredicateVisitor<R> p0);
}
