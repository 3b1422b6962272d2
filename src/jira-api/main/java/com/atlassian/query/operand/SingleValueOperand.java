package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;

public final class SingleValueOperand implements Operand {
  public static final String OPERAND_NAME = "SingleValueOperand";

  public SingleValueOperand(String p0) {
    throw new UnsupportedOperationException("signature only: new SingleValueOperand");
  }

  public SingleValueOperand(Long p0) {
    throw new UnsupportedOperationException("signature only: new SingleValueOperand");
  }

  public SingleValueOperand(QueryLiteral p0) {
    throw new UnsupportedOperationException("signature only: new SingleValueOperand");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.getName");
  }

  public String getDisplayString() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.getDisplayString");
  }

  public <R> R accept(OperandVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.accept");
  }

  public Long getLongValue() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.getLongValue");
  }

  public String getStringValue() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.getStringValue");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.toString");
  }
}
