package com.atlassian.query.clause;

public enum ClausePrecedence {
  OR,
  AND,
  NOT,
  TERMINAL;

  public static ClausePrecedence getPrecedence(Clause p0) {
    throw new UnsupportedOperationException("signature only: ClausePrecedence.getPrecedence");
  }

  public int getValue() {
    throw new UnsupportedOperationException("signature only: ClausePrecedence.getValue");
  }
}
