package com.atlassian.query.operand;

public class FunctionOperand implements com.atlassian.query.operand.Operand {
  public FunctionOperand(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new FunctionOperand");
  }

  public FunctionOperand(java.lang.String p0, java.lang.String... p1) {
    throw new UnsupportedOperationException("signature only: new FunctionOperand");
  }

  public FunctionOperand(java.lang.String p0, java.util.Collection<java.lang.String> p1) {
    throw new UnsupportedOperationException("signature only: new FunctionOperand");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: FunctionOperand.getName");
  }

  public java.lang.String getDisplayString() {
    throw new UnsupportedOperationException("signature only: FunctionOperand.getDisplayString");
  }

  public <R> R accept(com.atlassian.query.operand.OperandVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: FunctionOperand.accept");
  }

  public java.util.List<java.lang.String> getArgs() {
    throw new UnsupportedOperationException("signature only: FunctionOperand.getArgs");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: FunctionOperand.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: FunctionOperand.hashCode");
  }
}
