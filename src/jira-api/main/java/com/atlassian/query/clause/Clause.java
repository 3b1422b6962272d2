package com.atlassian.query.clause;

public interface Clause {
  java.lang.String getName();

  java.util.List<com.atlassian.query.clause.Clause> getClauses();

  <R> R accept(com.atlassian.query.clause.ClauseVisitor<R> p0);

  java.lang.String toString();
}
