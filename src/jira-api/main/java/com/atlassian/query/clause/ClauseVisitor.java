package com.atlassian.query.clause;

public interface ClauseVisitor<R> {
  R visit(com.atlassian.query.clause.AndClause p0);

  R visit(com.atlassian.query.clause.NotClause p0);

  R visit(com.atlassian.query.clause.OrClause p0);

  R visit(com.atlassian.query.clause.TerminalClause p0);

  R visit(com.atlassian.query.clause.WasClause p0);

  R visit(com.atlassian.query.clause.ChangedClause p0);
}
