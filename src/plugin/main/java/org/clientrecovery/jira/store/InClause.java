package org.clientrecovery.jira.store;

import java.util.Collection;
import java.util.Collections;

/** The condition that a column has one of some values. */
final class InClause {
  private InClause() {}

  /** {@code ISSUE_ID IN (?,?)} for two values; they have to be bound in the same order. */
  static String of(String column, Collection<?> values) {
    return column + " IN (" + String.join(",", Collections.nCopies(values.size(), "?")) + ")";
  }
}
