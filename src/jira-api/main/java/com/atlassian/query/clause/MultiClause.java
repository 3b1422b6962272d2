package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;

public abstract class MultiClause implements Clause {
  protected MultiClause(Collection<? extends Clause> p0) {
    throw new UnsupportedOperationException("signature only: new MultiClause");
  }

  public List<Clause> getClauses() {
    throw new UnsupportedOperationException("signature only: MultiClause.getClauses");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: MultiClause.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: MultiClause.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: MultiClause.hashCode");
  }
}
