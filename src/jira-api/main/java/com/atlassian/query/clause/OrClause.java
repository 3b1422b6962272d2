package com.atlassian.query.clause;

public class OrClause extends com.atlassian.query.clause.MultiClause {
  public static final java.lang.String OR = "OR";

  public OrClause(com.atlassian.query.clause.Clause... p0) {
    super((java.util.Collection) null);
    throw new UnsupportedOperationException("signature only: new OrClause");
  }

  public OrClause(java.util.Collection<? extends com.atlassian.query.clause.Clause> p0) {
    super((java.util.Collection) null);
    throw new UnsupportedOperationException("signature only: new OrClause");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: OrClause.getName");
  }

  public <R> R accept(com.atlassian.query.clause.ClauseVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: OrClause.accept");
  }
}
