package com.atlassian.query.clause;

import java.util.Collection;

public class AndClause extends MultiClause {
  public static final String AND = "AND";

  public AndClause(Clause... p0) {
    super((Collection) null);
    throw new UnsupportedOperationException("signature only: new AndClause");
  }

  public AndClause(Collection<? extends Clause> p0) {
    super((Collection) null);
    throw new UnsupportedOperationException("signature only: new AndClause");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: AndClause.getName");
  }

  public <R> R accept(ClauseVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: AndClause.accept");
  }
}
