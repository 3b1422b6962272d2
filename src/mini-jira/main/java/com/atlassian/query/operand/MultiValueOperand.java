package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A list of values in a query. */
public final class MultiValueOperand implements Operand {
  public static final String OPERAND_NAME = "MultiValueOperand";

  private final List<Operand> values;

  public MultiValueOperand(Operand... values) {
    this(List.of(values));
  }

  public MultiValueOperand(Collection<? extends Operand> values) {
    this.values = List.copyOf(values);
  }

  public List<Operand> getValues() {
    return values;
  }

  @Override
  public String getName() {
    return OPERAND_NAME;
  }

  @Override
  public String getDisplayString() {
    return values.stream()
        .map(Operand::getDisplayString)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public <R> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MultiValueOperand that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return getDisplayString();
  }
}
