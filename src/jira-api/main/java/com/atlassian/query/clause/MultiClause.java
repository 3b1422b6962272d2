package com.atlassian.query.clause;

public abstract class MultiClause implements com.atlassian.query.clause.Clause {
  protected MultiClause(java.util.Collection<? extends com.atlassian.query.clause.Clause> p0) {
    throw new UnsupportedOperationException("signature only: new MultiClause");
  }

  public java.util.List<com.atlassian.query.clause.Clause> getClauses() {
    throw new UnsupportedOperationException("signature only: MultiClause.getClauses");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: MultiClause.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: MultiClause.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: MultiClause.hashCode");
  }
}
