package com.atlassian.query.clause;

import java.util.List;

/** A clause that must not hold. */
public class NotClause implements Clause {
  public static final String NOT = "NOT";

  private final Clause clause;

  public NotClause(Clause clause) {
    this.clause = clause;
  }

  public Clause getSubClause() {
    return clause;
  }

  @Override
  public String getName() {
    return NOT;
  }

  @Override
  public List<Clause> getClauses() {
    return List.of(clause);
  }

  @Override
  public <R> R accept(ClauseVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String toString() {
    return "NOT (" + clause + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NotClause that && clause.equals(that.clause);
  }

  @Override
  public int hashCode() {
    return clause.hashCode();
  }
}
