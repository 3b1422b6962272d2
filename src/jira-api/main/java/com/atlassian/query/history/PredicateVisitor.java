package com.atlassian.query.history;

public interface PredicateVisitor<R> {
  R visit(HistoryPredicate p0);
}
