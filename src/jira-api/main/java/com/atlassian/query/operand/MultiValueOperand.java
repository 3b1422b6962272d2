package com.atlassian.query.operand;

public final class MultiValueOperand implements com.atlassian.query.operand.Operand {
  public static final java.lang.String OPERAND_NAME = "MultiValueOperand";

  public static com.atlassian.query.operand.MultiValueOperand ofQueryLiterals(
      java.util.Collection<com.atlassian.jira.jql.operand.QueryLiteral> p0) {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.ofQueryLiterals");
  }

  public MultiValueOperand(java.lang.String... p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public MultiValueOperand(java.util.List<java.lang.Long> p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public MultiValueOperand(java.lang.Long... p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public MultiValueOperand(com.atlassian.query.operand.Operand... p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public MultiValueOperand(com.atlassian.jira.jql.operand.QueryLiteral... p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public MultiValueOperand(java.util.Collection<? extends com.atlassian.query.operand.Operand> p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public java.util.List<com.atlassian.query.operand.Operand> getValues() {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.getValues");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.getName");
  }

  public java.lang.String getDisplayString() {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.getDisplayString");
  }

  public <R> R accept(com.atlassian.query.operand.OperandVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.accept");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.hashCode");
  }
}
