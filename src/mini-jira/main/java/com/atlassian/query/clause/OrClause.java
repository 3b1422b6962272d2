package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;

/** Clauses of which one holds at least. */
public class OrClause extends MultiClause {
  public static final String OR = "OR";

  public OrClause(Clause... clauses) {
    this(List.of(clauses));
  }

  public OrClause(Collection<? extends Clause> clauses) {
    super(clauses);
  }

  @Override
  public String getName() {
    return OR;
  }

  @Override
  public <R> R accept(ClauseVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
