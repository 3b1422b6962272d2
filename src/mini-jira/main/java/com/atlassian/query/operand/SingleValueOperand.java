package com.atlassian.query.operand;

import java.util.Objects;

/** A value in a query. */
public final class SingleValueOperand implements Operand {
  public static final String OPERAND_NAME = "SingleValueOperand";

  private final Long longValue;
  private final String stringValue;

  public SingleValueOperand(String value) {
    this.stringValue = value;
    this.longValue = null;
  }

  public SingleValueOperand(Long value) {
    this.stringValue = null;
    this.longValue = value;
  }

  @Override
  public String getName() {
    return OPERAND_NAME;
  }

  @Override
  public String getDisplayString() {
    return longValue == null
        ? "\"" + stringValue.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : longValue.toString();
  }

  @Override
  public <R> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }

  public Long getLongValue() {
    return longValue;
  }

  public String getStringValue() {
    return stringValue;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SingleValueOperand that
        && Objects.equals(longValue, that.longValue)
        && Objects.equals(stringValue, that.stringValue);
  }

  @Override
  public int hashCode() {
    return Objects.hash(longValue, stringValue);
  }

  @Override
  public String toString() {
    return getDisplayString();
  }
}
