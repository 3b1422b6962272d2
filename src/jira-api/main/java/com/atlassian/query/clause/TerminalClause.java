package com.atlassian.query.clause;

public interface TerminalClause extends com.atlassian.query.clause.Clause {
  com.atlassian.query.operand.Operand getOperand();

  com.atlassian.query.operator.Operator getOperator();
}
