package org.clientrecovery.jira.bundle;

import java.util.LinkedHashMap;
import java.util.Map;

/** The clauses of a manifest header: commas in quotes do not separate. */
final class Clauses {
  private Clauses() {}

  static Map<String, String> of(String header) {
    Map<String, String> clauses = new LinkedHashMap<>();
    for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
      int rest = clause.indexOf(';');
      clauses.put(
          rest < 0 ? clause : clause.substring(0, rest), rest < 0 ? "" : clause.substring(rest));
    }
    return clauses;
  }
}
