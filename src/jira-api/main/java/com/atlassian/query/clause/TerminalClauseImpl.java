package com.atlassian.query.clause;

public class TerminalClauseImpl implements com.atlassian.query.clause.TerminalClause {
  public TerminalClauseImpl(
      java.lang.String p0, com.atlassian.query.operator.Operator p1, java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: new TerminalClauseImpl");
  }

  public TerminalClauseImpl(
      java.lang.String p0, com.atlassian.query.operator.Operator p1, long p2) {
    throw new UnsupportedOperationException("signature only: new TerminalClauseImpl");
  }

  public TerminalClauseImpl(
      java.lang.String p0,
      com.atlassian.query.operator.Operator p1,
      com.atlassian.query.operand.Operand p2) {
    throw new UnsupportedOperationException("signature only: new TerminalClauseImpl");
  }

  public TerminalClauseImpl(java.lang.String p0, java.lang.String... p1) {
    throw new UnsupportedOperationException("signature only: new TerminalClauseImpl");
  }

  public TerminalClauseImpl(java.lang.String p0, java.lang.Long... p1) {
    throw new UnsupportedOperationException("signature only: new TerminalClauseImpl");
  }

  public com.atlassian.query.operand.Operand getOperand() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.getOperand");
  }

  public com.atlassian.query.operator.Operator getOperator() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.getOperator");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.getName");
  }

  public java.util.List<com.atlassian.query.clause.Clause> getClauses() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.getClauses");
  }

  public <R> R accept(com.atlassian.query.clause.ClauseVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.accept");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.hashCode");
  }
}
