package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

public class QueryLiteral {
  public QueryLiteral() {
    throw new UnsupportedOperationException("signature only: new QueryLiteral");
  }

  public QueryLiteral(Operand p0) {
    throw new UnsupportedOperationException("signature only: new QueryLiteral");
  }

  public QueryLiteral(Operand p0, Long p1) {
    throw new UnsupportedOperationException("signature only: new QueryLiteral");
  }

  public QueryLiteral(Operand p0, String p1) {
    throw new UnsupportedOperationException("signature only: new QueryLiteral");
  }

  public String getStringValue() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.getStringValue");
  }

  public Long getLongValue() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.getLongValue");
  }

  public Operand getSourceOperand() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.getSourceOperand");
  }

  public boolean isEmpty() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.isEmpty");
  }

  public String asString() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.asString");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: QueryLiteral.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: QueryLiteral.hashCode");
  }
}
