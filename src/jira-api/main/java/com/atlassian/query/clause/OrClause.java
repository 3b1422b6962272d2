package com.atlassian.query.clause;

import java.util.Collection;

public class OrClause extends MultiClause {
  public static final String OR = "OR";

  public OrClause(Clause... p0) {
    super((Collection) null);
    throw new UnsupportedOperationException("signature only: new OrClause");
  }

  public OrClause(Collection<? extends Clause> p0) {
    super((Collection) null);
    throw new UnsupportedOperationException("signature only: new OrClause");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: OrClause.getName");
  }

  public <R> R accept(ClauseVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: OrClause.accept");
  }
}
