package com.atlassian.query.clause;

public class NotClause implements com.atlassian.query.clause.Clause {
  public static final java.lang.String NOT = "NOT";

  public NotClause(com.atlassian.query.clause.Clause p0) {
    throw new UnsupportedOperationException("signature only: new NotClause");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: NotClause.getName");
  }

  public java.util.List<com.atlassian.query.clause.Clause> getClauses() {
    throw new UnsupportedOperationException("signature only: NotClause.getClauses");
  }

  public <R> R accept(com.atlassian.query.clause.ClauseVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: NotClause.accept");
  }

  public com.atlassian.query.clause.Clause getSubClause() {
    throw new UnsupportedOperationException("signature only: NotClause.getSubClause");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: NotClause.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: NotClause.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: NotClause.hashCode");
  }
}
