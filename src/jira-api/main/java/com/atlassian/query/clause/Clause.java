package com.atlassian.query.clause;

import java.util.List;

public interface Clause {
  String getName();

  List<Clause> getClauses();

  <R> R accept(ClauseVisitor<R> p0);

  String toString();
}
