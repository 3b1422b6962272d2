package com.atlassian.query.clause;

public interface ClauseVisitor<R> {
  R visit(AndClause p0);

  R visit(NotClause p0);

  R visit(OrClause p0);

  R visit(TerminalClause p0);

  R visit(WasClause p0);

  R visit(ChangedClause p0);
}
