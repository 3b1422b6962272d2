package org.clientrecovery.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.clientrecovery.jira.issue.ReaderTexts;

/**
 * Keeps one person from asking a node for more work than it can bear.
 *
 * <p>Each person has a minute of credit for each kind of work, on each node; a request takes its
 * share of it, and it fills again with time. So a burst is taken at once, and whoever goes on like
 * that waits seconds, never a minute.
 */
public final class Pace {
  private static final int MOST_ACCOUNTS = 4000;
  private static final long MINUTE = 60_000;

  private final Map<Account, Level> levels = new ConcurrentHashMap<>();
  private final Clock clock;

  /** Kinds of work, by how much of it a person may ask for. */
  enum Work {
    /** Reads a text: a coach that asks each 400 ms asks 150 times a minute, in one tab. */
    TYPING(600),
    /** Compiles rules, counts tables, looks at the health, or starts work in the background. */
    COSTLY(60),
    /** Reads all rows of a report or log. */
    EXPORT(20);

    private final int perMinute;

    Work(int perMinute) {
      this.perMinute = perMinute;
    }

    int perMinute() {
      return perMinute;
    }

    /** Milliseconds of credit. */
    long cost() {
      return MINUTE / perMinute;
    }
  }

  private record Account(String person, Work work) {}

  /** How many milliseconds of credit were left at that moment. */
  private record Level(long left, long at) {
    Level filled(long now) {
      return new Level(Math.min(MINUTE, left + Math.max(0, now - at)), now);
    }
  }

  public Pace(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts a request of that person.
   *
   * @throws Refusal with 429 and the seconds to wait where it is one too many
   */
  void count(Work work, ApplicationUser person, ReaderTexts texts) {
    int seconds = secondsToWait(work, person.getKey());
    if (seconds > 0) {
      throw Refusal.tooMany(
          seconds, texts.text("client-recovery.rest.too-many", Integer.toString(seconds)));
    }
  }

  /** Counts it; 0 where it is admitted, otherwise it is not counted. */
  int secondsToWait(Work work, String person) {
    long now = clock.millis();
    forget(now);
    int[] wait = {0};
    levels.compute(
        new Account(person, work),
        (account, before) -> {
          Level level = before == null ? new Level(MINUTE, now) : before.filled(now);
          long missing = work.cost() - level.left();
          wait[0] = (int) Math.ceil(Math.max(0, missing) / 1000.0);
          return missing > 0 ? level : new Level(-missing, now);
        });
    return wait[0];
  }

  /** Those who asked for nothing of late have full credit either way. */
  private void forget(long now) {
    if (levels.size() > MOST_ACCOUNTS) {
      levels.values().removeIf(level -> now - level.at() > MINUTE);
    }
  }
}
