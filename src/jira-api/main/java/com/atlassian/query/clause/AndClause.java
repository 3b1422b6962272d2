package com.atlassian.query.clause;

public class AndClause extends com.atlassian.query.clause.MultiClause {
  public static final java.lang.String AND = "AND";

  public AndClause(com.atlassian.query.clause.Clause... p0) {
    super((java.util.Collection) null);
    throw new UnsupportedOperationException("signature only: new AndClause");
  }

  public AndClause(java.util.Collection<? extends com.atlassian.query.clause.Clause> p0) {
    super((java.util.Collection) null);
    throw new UnsupportedOperationException("signature only: new AndClause");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: AndClause.getName");
  }

  public <R> R accept(com.atlassian.query.clause.ClauseVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: AndClause.accept");
  }
}
