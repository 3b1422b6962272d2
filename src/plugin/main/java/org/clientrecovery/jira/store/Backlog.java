package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import net.java.ao.Query;

/** Counts what waits in the database to be done; each count reads an index. */
public final class Backlog {
  private final ActiveObjects database;
  private final Clock clock;

  public Backlog(ActiveObjects database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Commitments at which the clock should have looked by now. */
  public int commitmentsToLookAt() {
    return database.count(
        CommitmentRow.class,
        Query.select().where("UNRESOLVED = ? AND NOTICE_AT <= ?", true, clock.millis()));
  }

  /** Work on many comments that is not over, by state. */
  public Map<RunState, Integer> ruleRuns() {
    Map<RunState, Integer> counts = new EnumMap<>(RunState.class);
    for (RunState state : RunState.values()) {
      if (!state.isOver()) {
        counts.put(
            state,
            database.count(RuleRunRow.class, Query.select().where("STATE_ID = ?", state.id())));
      }
    }
    return counts;
  }
}
