package com.atlassian.query.clause;

import com.atlassian.query.history.HistoryPredicate;

public interface WasClause extends TerminalClause {
  String getField();

  HistoryPredicate getPredicate();
}
