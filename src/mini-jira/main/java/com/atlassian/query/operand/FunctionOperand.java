package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A call of a function in a query. */
public class FunctionOperand implements Operand {
  private final String name;
  private final List<String> args;

  public FunctionOperand(String name) {
    this(name, List.of());
  }

  public FunctionOperand(String name, String... args) {
    this(name, List.of(args));
  }

  public FunctionOperand(String name, Collection<String> args) {
    this.name = name;
    this.args = List.copyOf(args);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getDisplayString() {
    return name + "(" + String.join(", ", args) + ")";
  }

  @Override
  public <R> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }

  public List<String> getArgs() {
    return args;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FunctionOperand that
        && name.equals(that.name)
        && args.equals(that.args);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, args);
  }

  @Override
  public String toString() {
    return getDisplayString();
  }
}
