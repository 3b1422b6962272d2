package com.atlassian.query.operand;

public interface OperandVisitor<R> {
  R visit(com.atlassian.query.operand.EmptyOperand p0);

  R visit(com.atlassian.query.operand.FunctionOperand p0);

  R visit(com.atlassian.query.operand.MultiValueOperand p0);

  R visit(com.atlassian.query.operand.SingleValueOperand p0);
}
