package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import java.util.Objects;

/** A value that stands in a query or that a function gave. */
public class QueryLiteral {
  private final Operand source;
  private final Long longValue;
  private final String stringValue;

  public QueryLiteral() {
    this(null, null, null);
  }

  public QueryLiteral(Operand source) {
    this(source, null, null);
  }

  public QueryLiteral(Operand source, Long value) {
    this(source, value, null);
  }

  public QueryLiteral(Operand source, String value) {
    this(source, null, value);
  }

  private QueryLiteral(Operand source, Long longValue, String stringValue) {
    this.source = source;
    this.longValue = longValue;
    this.stringValue = stringValue;
  }

  public String getStringValue() {
    return stringValue;
  }

  public Long getLongValue() {
    return longValue;
  }

  public Operand getSourceOperand() {
    return source;
  }

  public boolean isEmpty() {
    return longValue == null && stringValue == null;
  }

  public String asString() {
    return longValue == null ? stringValue : longValue.toString();
  }

  @Override
  public String toString() {
    return asString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QueryLiteral that
        && Objects.equals(longValue, that.longValue)
        && Objects.equals(stringValue, that.stringValue);
  }

  @Override
  public int hashCode() {
    return Objects.hash(longValue, stringValue);
  }
}
