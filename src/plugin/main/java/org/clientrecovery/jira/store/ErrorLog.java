package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last failures of the plugin, each once with how often it happened, at most {@value #MOST}.
 *
 * <p>Kept are the names of exceptions and the place in the code, never a message, which may quote a
 * comment. The same failure is written at most every ten seconds by each node, so that a storm of
 * them does no harm; what was seen in between is counted with the next one.
 */
public final class ErrorLog implements Incidents {
  /** How many different failures are kept; the oldest go first. */
  public static final int MOST = 100;

  private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);
  private static final Duration QUIET = Duration.ofSeconds(10);
  private static final int LONGEST = 250;
  private static final String OURS = "org.clientrecovery.";

  private final ActiveObjects database;
  private final Locks locks;
  private final ClusterInfo cluster;
  private final Clock clock;
  private final Map<String, Pending> pending = new ConcurrentHashMap<>();

  /** What this node has seen and not yet written. */
  private record Pending(int times, Instant written) {}

  public ErrorLog(ActiveObjects database, Locks locks, ClusterInfo cluster, Clock clock) {
    this.database = database;
    this.locks = locks;
    this.cluster = cluster;
    this.clock = clock;
  }

  @Override
  public void note(String place, Throwable failure) {
    try {
      String fingerprint = cut(place + " " + frame(failure) + " " + kind(failure));
      int times = due(fingerprint);
      if (times > 0) {
        locks.onErrors(() -> write(fingerprint, place, failure, times));
      }
    } catch (RuntimeException e) {
      LOG.warn("a failure could not be noted for the health page", e);
    }
  }

  /** How many times are to be written now; 0 where it was written a moment ago. */
  private int due(String fingerprint) {
    if (pending.size() > MOST) {
      pending.clear();
    }
    Instant now = clock.instant();
    int[] times = new int[1];
    pending.compute(
        fingerprint,
        (key, before) -> {
          int seen = before == null ? 1 : before.times() + 1;
          boolean isDue = before == null || !now.isBefore(before.written().plus(QUIET));
          times[0] = isDue ? seen : 0;
          return isDue ? new Pending(0, now) : new Pending(seen, before.written());
        });
    return times[0];
  }

  private Object write(String fingerprint, String place, Throwable failure, int times) {
    return database.executeInTransaction(
        () -> {
          ErrorRow row = row(fingerprint).orElseGet(() -> create(fingerprint, place, failure));
          row.setTimesSeen(row.getTimesSeen() + times);
          row.setLastAt(clock.millis());
          row.setNodeId(cluster.getNodeId());
          row.save();
          forgetOldest();
          return null;
        });
  }

  private Optional<ErrorRow> row(String fingerprint) {
    return Arrays.stream(database.find(ErrorRow.class, "FINGERPRINT = ?", fingerprint)).findFirst();
  }

  private ErrorRow create(String fingerprint, String place, Throwable failure) {
    Map<String, Object> row = new HashMap<>();
    row.put("FINGERPRINT", fingerprint);
    row.put("PLACE_ID", place);
    row.put("KIND_TEXT", cut(kind(failure)));
    row.put("FRAME_TEXT", cut(frame(failure)));
    row.put("TIMES_SEEN", 0);
    row.put("FIRST_AT", clock.millis());
    row.put("LAST_AT", clock.millis());
    return database.create(ErrorRow.class, row);
  }

  private void forgetOldest() {
    int many = database.count(ErrorRow.class) - MOST;
    if (many > 0) {
      Query oldest = Query.select().order("LAST_AT, ID").limit(many);
      database.delete(database.find(ErrorRow.class, oldest));
    }
  }

  /** All of them, the last one first; one query. */
  public List<LoggedError> all() {
    return Arrays.stream(database.find(ErrorRow.class, Query.select().order("LAST_AT DESC")))
        .map(ErrorLog::read)
        .toList();
  }

  /** Forgets all of them. */
  public int clear(String actor) {
    pending.clear();
    return locks.onErrors(
        () ->
            database.executeInTransaction(
                () -> {
                  int cleared = database.deleteWithSQL(ErrorRow.class, "ID > ?", 0);
                  new AuditLog(database, clock)
                      .note(
                          AuditChange.of(AuditAct.ERRORS_CLEARED, actor)
                              .from(Integer.toString(cleared)));
                  return cleared;
                }));
  }

  private static LoggedError read(ErrorRow row) {
    return new LoggedError(
        row.getPlaceId(),
        row.getKindText(),
        row.getFrameText() == null ? "" : row.getFrameText(),
        row.getNodeId() == null ? "" : row.getNodeId(),
        row.getTimesSeen(),
        Instant.ofEpochMilli(row.getFirstAt()),
        Instant.ofEpochMilli(row.getLastAt()));
  }

  /** {@code IllegalStateException ← SQLException} */
  static String kind(Throwable failure) {
    Set<String> names = new LinkedHashSet<>();
    Throwable at = failure;
    for (int depth = 0; at != null && depth < 10; depth++) {
      names.add(at.getClass().getSimpleName());
      at = at.getCause();
    }
    return String.join(" ← ", names);
  }

  /** {@code RecoveryClock.lookAt:120}, the innermost place of ours; empty where there is none. */
  static String frame(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(ErrorLog::shown)
        .orElse("");
  }

  private static String shown(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.substring(type.lastIndexOf('.') + 1)
        + "."
        + frame.getMethodName()
        + ":"
        + frame.getLineNumber();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
