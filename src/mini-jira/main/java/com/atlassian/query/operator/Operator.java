package com.atlassian.query.operator;

/** How a field is compared. */
public enum Operator {
  LIKE("~"),
  NOT_LIKE("!~"),
  EQUALS("="),
  NOT_EQUALS("!="),
  IN("in"),
  NOT_IN("not in"),
  IS("is"),
  IS_NOT("is not"),
  LESS_THAN("<"),
  LESS_THAN_EQUALS("<="),
  GREATER_THAN(">"),
  GREATER_THAN_EQUALS(">="),
  WAS("was"),
  WAS_NOT("was not"),
  WAS_IN("was in"),
  WAS_NOT_IN("was not in"),
  CHANGED("changed"),
  NOT_CHANGED("not changed"),
  BEFORE("before"),
  AFTER("after"),
  FROM("from"),
  TO("to"),
  ON("on"),
  DURING("during"),
  BY("by");

  private final String displayString;

  Operator(String displayString) {
    this.displayString = displayString;
  }

  public String getDisplayString() {
    return displayString;
  }
}
