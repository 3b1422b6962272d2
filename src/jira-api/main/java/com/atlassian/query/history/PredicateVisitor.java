package com.atlassian.query.history;

public interface PredicateVisitor<R> {
  R visit(com.atlassian.query.history.HistoryPredicate p0);
}
