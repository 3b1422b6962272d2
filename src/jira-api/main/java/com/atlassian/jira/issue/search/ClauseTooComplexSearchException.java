package com.atlassian.jira.issue.search;

public class ClauseTooComplexSearchException
    extends com.atlassian.jira.issue.search.SearchException {
  public ClauseTooComplexSearchException(com.atlassian.query.clause.Clause p0) {
    throw new UnsupportedOperationException("signature only: new ClauseTooComplexSearchException");
  }

  public com.atlassian.query.clause.Clause getClause() {
    throw new UnsupportedOperationException(
        "signature only: ClauseTooComplexSearchException.getClause");
  }
}
