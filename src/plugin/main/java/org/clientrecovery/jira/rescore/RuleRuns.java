package org.clientrecovery.jira.rescore;

import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RuleRunStore;
import org.clientrecovery.jira.store.RunKind;
import org.clientrecovery.jira.store.RunOrder;
import org.clientrecovery.jira.store.StoredRuleBook;

/** What admins ask to be done with many comments: it is noted, and starts at once. */
public final class RuleRuns {
  /** Most projects that one dry run looks at. */
  public static final int MOST_PROJECTS = 20;

  /** Most comments of each project that a dry run looks at. */
  public static final int MOST_COMMENTS = 10_000;

  /** Most comments a second that can be asked for; 0 sets no bound. */
  public static final int FASTEST = 100_000;

  private final RuleRunStore runs;
  private final RuleBookStore books;
  private final RunJob job;

  public RuleRuns(RuleRunStore runs, RuleBookStore books, RunJob job) {
    this.runs = runs;
    this.books = books;
    this.job = job;
  }

  /**
   * Tries the draft of that scope; a trial that is under way ends.
   *
   * @return empty where there is no draft
   */
  public Optional<RuleRun> tryDraft(long scope, List<Long> projects, int last, String author) {
    return books
        .draft(scope)
        .map(draft -> begin(RunOrder.dryRun(scope, order(draft, projects, last), author)));
  }

  private static RunOrder.Draft order(StoredRuleBook draft, List<Long> projects, int last) {
    return new RunOrder.Draft(draft.row(), draft.edits(), draft.book(), projects, last);
  }

  /** Has all comments judged by what is published. */
  public RuleRun rescoreHistory(long scope, int perSecond, String author) {
    return begin(RunOrder.history(scope, perSecond, author));
  }

  /** Has the comments of open recoveries judged by what is published. */
  public RuleRun rescoreRecoveries(long scope, String author) {
    return begin(RunOrder.recoveries(scope, author));
  }

  private RuleRun begin(RunOrder order) {
    RuleRun run = runs.open(order);
    job.wake();
    return run;
  }

  /** Has what was noted elsewhere looked at now. */
  public void wake() {
    job.wake();
  }

  /** The last trial of that draft. */
  public Optional<RuleRun> ofDraft(StoredRuleBook draft) {
    return runs.lastOfDraft(draft.row());
  }

  public Optional<RuleRun> last(RunKind kind, long scope) {
    return runs.last(kind, scope);
  }

  public Optional<RuleRun> of(int id) {
    return runs.of(id);
  }

  public Optional<RuleRun> pause(int id) {
    return runs.pause(id);
  }

  /** Lets it go on at once. */
  public Optional<RuleRun> resume(int id) {
    Optional<RuleRun> run = runs.resume(id);
    job.wake();
    return run;
  }

  public Optional<RuleRun> cancel(int id) {
    return runs.cancel(id);
  }

  public Optional<RuleRun> pace(int id, int perSecond) {
    return runs.pace(id, perSecond);
  }
}
