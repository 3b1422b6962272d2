package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;

/** Clauses of which all hold. */
public class AndClause extends MultiClause {
  public static final String AND = "AND";

  public AndClause(Clause... clauses) {
    this(List.of(clauses));
  }

  public AndClause(Collection<? extends Clause> clauses) {
    super(clauses);
  }

  @Override
  public String getName() {
    return AND;
  }

  @Override
  public <R> R accept(ClauseVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
