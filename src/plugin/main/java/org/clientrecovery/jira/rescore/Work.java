package org.clientrecovery.jira.rescore;

import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RunProgress;

/** One kind of work on many comments, a page at a time. Safe for all threads. */
interface Work {
  /**
   * How far the work has come after a page.
   *
   * @param isLast whether there is no other page
   */
  record Step(RunProgress progress, boolean isLast) {}

  /**
   * Does the next page.
   *
   * @param limit the most comments that a page holds, 1 or more
   * @param alive run after each comment
   */
  Step next(RuleRun run, int limit, Runnable alive);
}
