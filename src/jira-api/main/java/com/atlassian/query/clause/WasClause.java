package com.atlassian.query.clause;

public interface WasClause extends com.atlassian.query.clause.TerminalClause {
  java.lang.String getField();

  com.atlassian.query.history.HistoryPredicate getPredicate();
}
