package org.clientrecovery.jira.papers;

import org.clientrecovery.recovery.Problem;

/** Entries of papers as lines of a text. */
final class PaperLines {
  private PaperLines() {}

  /** What went wrong, with its count in brackets. */
  static String problem(Problem problem) {
    return problem.count().isEmpty()
        ? problem.what()
        : problem.what() + " (" + problem.count() + ")";
  }
}
