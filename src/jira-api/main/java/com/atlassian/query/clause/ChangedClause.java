package com.atlassian.query.clause;

public interface ChangedClause extends com.atlassian.query.clause.Clause {
  java.lang.String getField();

  com.atlassian.query.history.HistoryPredicate getPredicate();

  com.atlassian.query.operator.Operator getOperator();
}
