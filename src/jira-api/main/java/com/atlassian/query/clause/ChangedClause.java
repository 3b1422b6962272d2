package com.atlassian.query.clause;

import com.atlassian.query.history.HistoryPredicate;
import com.atlassian.query.operator.Operator;

public interface ChangedClause extends Clause {
  String getField();

  HistoryPredicate getPredicate();

  Operator getOperator();
}
