package com.atlassian.query.operand;

public final class SingleValueOperand implements com.atlassian.query.operand.Operand {
  public static final java.lang.String OPERAND_NAME = "SingleValueOperand";

  public SingleValueOperand(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new SingleValueOperand");
  }

  public SingleValueOperand(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: new SingleValueOperand");
  }

  public SingleValueOperand(com.atlassian.jira.jql.operand.QueryLiteral p0) {
    throw new UnsupportedOperationException("signature only: new SingleValueOperand");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.getName");
  }

  public java.lang.String getDisplayString() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.getDisplayString");
  }

  public <R> R accept(com.atlassian.query.operand.OperandVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.accept");
  }

  public java.lang.Long getLongValue() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.getLongValue");
  }

  public java.lang.String getStringValue() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.getStringValue");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: SingleValueOperand.toString");
  }
}
