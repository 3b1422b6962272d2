package org.clientrecovery.jira.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one person from asking a node for more work than it can bear: sixty costly requests a
 * minute, on each node.
 */
public final class Pace {
  private static final Duration SPAN = Duration.ofMinutes(1);
  private static final int MOST = 60;
  private static final int MOST_PEOPLE = 1000;

  private final Map<String, Deque<Instant>> recent = new ConcurrentHashMap<>();
  private final Clock clock;

  public Pace(Clock clock) {
    this.clock = clock;
  }

  /** Counts a request of that person; false where it is one too many and should be refused. */
  boolean admits(String person) {
    if (recent.size() > MOST_PEOPLE) {
      recent.clear();
    }
    Deque<Instant> times = recent.computeIfAbsent(person, key -> new ArrayDeque<>());
    synchronized (times) {
      Instant now = clock.instant();
      times.removeIf(time -> time.isBefore(now.minus(SPAN)));
      return times.size() < MOST && times.add(now);
    }
  }
}
