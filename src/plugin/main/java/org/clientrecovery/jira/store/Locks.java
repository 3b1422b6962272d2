package org.clientrecovery.jira.store;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.function.Supplier;

/**
 * Locks that hold on all nodes of a cluster.
 *
 * <p>A host keeps each lock's name for ever, so there is a small, fixed number of names: work on
 * different issues may share one, work on the same issue always does. Work that holds the lock of
 * an escalation or of a plan may take that of an issue, and work that sends a mail that of a
 * notice, and not the other way round; no lock is taken twice.
 */
public final class Locks {
  private static final int STRIPES = 64;
  private static final String PREFIX = "org.clientrecovery.jira.";

  private final ClusterLockService locks;

  public Locks(ClusterLockService locks) {
    this.locks = locks;
  }

  /** Does that work while no other node works on the same issue; waits its turn. */
  public <T> T onIssue(long issue, Supplier<T> work) {
    return holding(PREFIX + "issue-" + stripe(issue), work);
  }

  /** Does that work while no other node works on either issue; waits its turn. */
  public <T> T onIssues(long one, long other, Supplier<T> work) {
    int first = Math.min(stripe(one), stripe(other));
    int second = Math.max(stripe(one), stripe(other));
    return first == second ? onIssue(one, work) : onIssue(first, () -> onIssue(second, work));
  }

  /** Does that work while no other node escalates the same ticket; waits its turn. */
  public <T> T onEscalationOf(long source, Supplier<T> work) {
    return holding(PREFIX + "source-" + Math.floorMod(source, STRIPES), work);
  }

  /** Does that work while no other node brings the ledger to the same plan; waits its turn. */
  public <T> T onPlan(long recovery, Supplier<T> work) {
    return holding(PREFIX + "plan-" + stripe(recovery), work);
  }

  /** Does that work while no other node changes the set-up; waits its turn. */
  public <T> T onSetup(Supplier<T> work) {
    return holding(PREFIX + "setup", work);
  }

  /** Does that work while no other node notes a failure; waits its turn. */
  public <T> T onErrors(Supplier<T> work) {
    return holding(PREFIX + "errors", work);
  }

  /** Does that work while no other node changes what admins set; waits its turn. */
  public <T> T onSettings(Supplier<T> work) {
    return holding(PREFIX + "settings", work);
  }

  /** Does that work while no other node puts one user key in place of another; waits its turn. */
  public <T> T onPeople(Supplier<T> work) {
    return holding(PREFIX + "people", work);
  }

  /** Does that work while no other node deletes what is too old or ordered; waits its turn. */
  public <T> T onExpiry(Supplier<T> work) {
    return holding(PREFIX + "expiry", work);
  }

  /** Does that work while no other node takes, stops or ends work on many comments. */
  public <T> T onRuleRuns(Supplier<T> work) {
    return holding(PREFIX + "rule-runs", work);
  }

  /** Issues of the same stripe share a lock, so that work on many needs few. */
  public static int stripe(long issue) {
    return Math.floorMod(issue, STRIPES);
  }

  /** Does that work while no other node changes the same notice; waits its turn. */
  public <T> T onNotice(int notice, Supplier<T> work) {
    return holding(PREFIX + "notice-" + Math.floorMod(notice, STRIPES), work);
  }

  /** Does that work, which may fail, while no other node sends a mail of the same notice. */
  public <E extends Exception> void onMail(int notice, MailOutbox.Sending<E> work) throws E {
    ClusterLock lock = locks.getLockForName(PREFIX + "mail-" + Math.floorMod(notice, STRIPES));
    lock.lock();
    try {
      work.send();
    } finally {
      lock.unlock();
    }
  }

  private <T> T holding(String name, Supplier<T> work) {
    ClusterLock lock = locks.getLockForName(name);
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
