package com.atlassian.query.operand;

public class EmptyOperand implements Operand {
  public static final String OPERAND_NAME = "EMPTY";
  public static final EmptyOperand EMPTY = null;

  public EmptyOperand() {
    throw new UnsupportedOperationException("signature only: new EmptyOperand");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: EmptyOperand.getName");
  }

  public String getDisplayString() {
    throw new UnsupportedOperationException("signature only: EmptyOperand.getDisplayString");
  }

  public <R> R accept(OperandVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: EmptyOperand.accept");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: EmptyOperand.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: EmptyOperand.hashCode");
  }
}
