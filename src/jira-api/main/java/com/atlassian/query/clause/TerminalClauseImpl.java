package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.List;

public class TerminalClauseImpl implements TerminalClause {
  public TerminalClauseImpl(String p0, Operator p1, String p2) {
    throw new UnsupportedOperationException("signature only: new TerminalClauseImpl");
  }

  public TerminalClauseImpl(String p0, Operator p1, long p2) {
    throw new UnsupportedOperationException("signature only: new TerminalClauseImpl");
  }

  public TerminalClauseImpl(String p0, Operator p1, Operand p2) {
    throw new UnsupportedOperationException("signature only: new TerminalClauseImpl");
  }

  public TerminalClauseImpl(String p0, String... p1) {
    throw new UnsupportedOperationException("signature only: new TerminalClauseImpl");
  }

  public TerminalClauseImpl(String p0, Long... p1) {
    throw new UnsupportedOperationException("signature only: new TerminalClauseImpl");
  }

  public Operand getOperand() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.getOperand");
  }

  public Operator getOperator() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.getOperator");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.getName");
  }

  public List<Clause> getClauses() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.getClauses");
  }

  public <R> R accept(ClauseVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.accept");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: TerminalClauseImpl.hashCode");
  }
}
