package com.atlassian.query.operand;

public interface OperandVisitor<R> {
  R visit(EmptyOperand p0);

  R visit(FunctionOperand p0);

  R visit(MultiValueOperand p0);

  R visit(SingleValueOperand p0);
}
