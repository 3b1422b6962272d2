package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Clauses joined by one word. */
public abstract class MultiClause implements Clause {
  private final List<Clause> clauses;

  protected MultiClause(Collection<? extends Clause> clauses) {
    this.clauses = List.copyOf(clauses);
  }

  @Override
  public List<Clause> getClauses() {
    return clauses;
  }

  @Override
  public String toString() {
    return clauses.stream()
        .map(clause -> clause instanceof MultiClause ? "(" + clause + ")" : clause.toString())
        .collect(Collectors.joining(" " + getName() + " "));
  }

  @Override
  public boolean equals(Object other) {
    return other != null
        && getClass() == other.getClass()
        && clauses.equals(((MultiClause) other).clauses);
  }

  @Override
  public int hashCode() {
    return clauses.hashCode();
  }
}
