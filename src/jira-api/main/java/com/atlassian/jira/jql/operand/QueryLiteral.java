package com.atlassian.jira.jql.operand;

public class QueryLiteral {
  public QueryLiteral() {
    throw new UnsupportedOperationException("signature only: new QueryLiteral");
  }

  public QueryLiteral(com.atlassian.query.operand.Operand p0) {
    throw new UnsupportedOperationException("signature only: new QueryLiteral");
  }

  public QueryLiteral(com.atlassian.query.operand.Operand p0, java.lang.Long p1) {
    throw new UnsupportedOperationException("signature only: new QueryLiteral");
  }

  public QueryLiteral(com.atlassian.query.operand.Operand p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new QueryLiteral");
  }

  public java.lang.String getStringValue() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.getStringValue");
  }

  public java.lang.Long getLongValue() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.getLongValue");
  }

  public com.atlassian.query.operand.Operand getSourceOperand() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.getSourceOperand");
  }

  public boolean isEmpty() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.isEmpty");
  }

  public java.lang.String asString() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.asString");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: QueryLiteral.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.hashCode");
  }
}
