package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

public interface TerminalClause extends Clause {
  Operand getOperand();

  Operator getOperator();
}
