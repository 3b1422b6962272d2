package com.atlassian.query.operand;

public class EmptyOperand implements com.atlassian.query.operand.Operand {
  public static final java.lang.String OPERAND_NAME = "EMPTY";
  public static final com.atlassian.query.operand.EmptyOperand EMPTY = null;

  public EmptyOperand() {
    throw new UnsupportedOperationException("signature only: new EmptyOperand");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: EmptyOperand.getName");
  }

  public java.lang.String getDisplayString() {
    throw new UnsupportedOperationException("signature only: EmptyOperand.getDisplayString");
  }

  public <R> R accept(com.atlassian.query.operand.OperandVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: EmptyOperand.accept");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: EmptyOperand.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: EmptyOperand.hashCode");
  }
}
