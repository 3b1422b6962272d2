package com.atlassian.jira.issue.search;

import com.atlassian.query.clause.Clause;

public class ClauseTooComplexSearchException extends SearchException {
  public ClauseTooComplexSearchException(Clause p0) {
    throw new UnsupportedOperationException("signature only: new ClauseTooComplexSearchException");
  }

  public Clause getClause() {
    throw new UnsupportedOperationException(
        "signature only: ClauseTooComplexSearchException.getClause");
  }
}
