package com.atlassian.query.operand;

public interface Operand {
  String getName();

  String getDisplayString();

  <R> R accept(OperandVisitor<R> p0);
}
