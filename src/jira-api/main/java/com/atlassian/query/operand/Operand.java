package com.atlassian.query.operand;

public interface Operand {
  java.lang.String getName();

  java.lang.String getDisplayString();

  <R> R accept(com.atlassian.query.operand.OperandVisitor<R> p0);
}
