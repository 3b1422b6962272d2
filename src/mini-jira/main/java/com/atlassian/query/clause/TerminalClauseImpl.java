package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Objects;

/** A field, an operator and what it is compared with. */
public class TerminalClauseImpl implements TerminalClause {
  private final String name;
  private final Operator operator;
  private final Operand operand;

  public TerminalClauseImpl(String name, Operator operator, String value) {
    this(name, operator, new SingleValueOperand(value));
  }

  public TerminalClauseImpl(String name, Operator operator, long value) {
    this(name, operator, new SingleValueOperand(value));
  }

  public TerminalClauseImpl(String name, Operator operator, Operand operand) {
    this.name = name;
    this.operator = operator;
    this.operand = operand;
  }

  @Override
  public Operand getOperand() {
    return operand;
  }

  @Override
  public Operator getOperator() {
    return operator;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public List<Clause> getClauses() {
    return List.of();
  }

  @Override
  public <R> R accept(ClauseVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String toString() {
    return name + " " + operator.getDisplayString() + " " + operand.getDisplayString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TerminalClauseImpl that
        && name.equals(that.name)
        && operator == that.operator
        && operand.equals(that.operand);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, operator, operand);
  }
}
