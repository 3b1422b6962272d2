package org.clientrecovery.jira.store;

import java.util.List;
import java.util.Optional;
import org.clientrecovery.wording.RuleBook;

/**
 * What somebody asked to be done with many comments.
 *
 * @param scope the site or a project, whose rules are meant
 * @param draft that is tried; empty where comments are judged by what is published
 * @param perSecond comments per second, 0 for as many as can be
 * @param author key of who asked
 */
public record RunOrder(
    RunKind kind, long scope, Optional<Draft> draft, int perSecond, String author) {

  /**
   * A draft as it was when it was tried, and on what.
   *
   * @param row of the draft
   * @param edits how often it had been saved
   * @param projects whose comments are judged
   * @param mostEach how many comments of each of them, the newest
   */
  public record Draft(int row, int edits, RuleBook book, List<Long> projects, int mostEach) {
    public Draft {
      projects = List.copyOf(projects);
    }
  }

  /** Judges comments of open recoveries and their sources by what is published. */
  public static RunOrder recoveries(long scope, String author) {
    return new RunOrder(RunKind.RECOVERIES, scope, Optional.empty(), 0, author);
  }

  /** Judges all comments that were ever judged by what is published. */
  public static RunOrder history(long scope, int perSecond, String author) {
    return new RunOrder(RunKind.HISTORY, scope, Optional.empty(), perSecond, author);
  }

  /** Tries a draft. */
  public static RunOrder dryRun(long scope, Draft draft, String author) {
    return new RunOrder(RunKind.DRY_RUN, scope, Optional.of(draft), 0, author);
  }
}
