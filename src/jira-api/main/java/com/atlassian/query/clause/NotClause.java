package com.atlassian.query.clause;

import java.util.List;

public class NotClause implements Clause {
  public static final String NOT = "NOT";

  public NotClause(Clause p0) {
    throw new UnsupportedOperationException("signature only: new NotClause");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: NotClause.getName");
  }

  public List<Clause> getClauses() {
    throw new UnsupportedOperationException("signature only: NotClause.getClauses");
  }

  public <R> R accept(ClauseVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: NotClause.accept");
  }

  public Clause getSubClause() {
    throw new UnsupportedOperationException("signature only: NotClause.getSubClause");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: NotClause.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: NotClause.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: NotClause.hashCode");
  }
}
