package org.clientrecovery.bench.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.clientrecovery.commitment.WorkingCalendar;
import org.clientrecovery.commitment.WorkingClock;
import org.clientrecovery.jira.store.RecoveryLists;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.RecoveryTrend;
import org.clientrecovery.recovery.Standing;

/**
 * Fills three years of recoveries in 500 projects on H2 and on PostgreSQL, one in twenty open, and
 * prints how long the questions of the overview take, and the question of each page of an issue,
 * which recovery it belongs to.
 *
 * <p>Argument: how many recoveries; 50,000 where none is given.
 */
public final class RecoveryScale {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int PROJECTS = 500;
  private static final int RUNS = 60;

  /** Commitments for each recovery; one in four of them belongs to one. */
  private static final int PROMISES = 4;

  private static final ZoneId ZONE = ZoneId.of("UTC");
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Duration SPAN = Duration.ofDays(3 * 365L);

  private final LedgerDatabase database;
  private final RecoveryLists lists;

  private RecoveryScale(LedgerDatabase database) {
    this.database = database;
    this.lists = new RecoveryLists(database.activeObjects());
  }

  public static void main(String[] sizes) throws Exception {
    int size = sizes.length == 0 ? 50_000 : Integer.parseInt(sizes[0]);
    try (LedgerDatabase database = LedgerDatabase.h2()) {
      new RecoveryScale(database).measure(size);
    }
    try (LedgerDatabase database = LedgerDatabase.postgres()) {
      new RecoveryScale(database).measure(size);
    }
  }

  private void measure(int size) throws SQLException {
    fill(size);
    new FilledLedger(database).fill(PROMISES * size);
    System.out.printf("%s, %,d recoveries%n", database.name(), size);
    List<Long> all = LongStream.rangeClosed(1, PROJECTS).boxed().toList();
    concerning(size);
    measure("500 projects", all);
    measure("one project", List.of(7L));
  }

  /** What each page of an issue asks; issues are even, their sources odd, others beyond both. */
  private void concerning(int size) throws SQLException {
    RecoveryStore store = new RecoveryStore(database.activeObjects(), database.locks());
    Random random = new Random(11);
    time("recovery of its own issue", () -> store.concerning(2L + 2 * random.nextInt(size)));
    time("recovery of a source", () -> store.concerning(3L + 2 * random.nextInt(size)));
    time("recovery of any other issue", () -> store.concerning(10L * size + random.nextInt(size)));
    plan("RECOVERY", "\"ISSUE_ID\" = 12346");
    plan("RECOVERY", "\"SOURCE_ID\" = 12345");
    plan("RECOVERY", "\"ISSUE_ID\" = 12346 OR \"SOURCE_ID\" = 12346");
    plan("SOURCE", "\"ISSUE_ID\" = 12345 AND \"JOINED\" = true");
  }

  private void plan(String entity, String where) throws SQLException {
    String sql = "EXPLAIN SELECT \"ID\" FROM " + LedgerDatabase.table(entity) + " WHERE " + where;
    try (Connection connection = database.source().getConnection();
        ResultSet lines = connection.createStatement().executeQuery(sql)) {
      System.out.printf("  plan of %s%n", where);
      while (lines.next()) {
        lines.getString(1).lines().forEach(line -> System.out.printf("    %s%n", line.strip()));
      }
    }
  }

  private void measure(String what, List<Long> projects) {
    time(what + ": stages counted", () -> lists.counts(projects));
    time(what + ": first page", () -> lists.open(projects, Optional.empty(), 0, 51));
    time(what + ": page, overdue promises", () -> page(projects));
    time(what + ": twelve weeks", () -> trend(projects));
    time(what + ": how promises ended", () -> promises(projects));
    time(
        what + ": the whole page",
        () -> {
          lists.counts(projects);
          page(projects);
          trend(projects);
          promises(projects);
        });
  }

  /** The recoveries of the first page, and what is overdue in them. */
  private int page(List<Long> projects) {
    List<Long> shown =
        lists.open(projects, Optional.empty(), 0, 51).stream().map(Recovery::issue).toList();
    return lists.overdue(shown, FilledLedger.NOW).size();
  }

  /** The ledger ends at a moment of its own. */
  private int promises(List<Long> projects) {
    Instant now = FilledLedger.NOW;
    Instant since = RecoveryTrend.firstMonday(12, now, ZONE).atStartOfDay(ZONE).toInstant();
    return lists.promises(projects, since, now).size() + lists.overrides(projects, since).size();
  }

  private RecoveryTrend trend(List<Long> projects) {
    LocalDate first = RecoveryTrend.firstMonday(12, NOW, ZONE);
    return RecoveryTrend.of(
        lists.traces(projects, first.atStartOfDay(ZONE).toInstant()),
        first,
        new WorkingClock(WorkingCalendar.mondayToFriday(), ZONE),
        NOW);
  }

  private static void time(String what, Runnable work) {
    for (int i = 0; i < RUNS / 2; i++) {
      work.run();
    }
    double[] times = new double[RUNS];
    long busy = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      work.run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    busy = THREADS.getCurrentThreadCpuTime() - busy;
    Arrays.sort(times);
    System.out.printf(
        "  %-32s median %6.2f ms, p95 %6.2f ms; processor %6.2f ms%n",
        what, times[RUNS / 2], times[(int) Math.ceil(0.95 * RUNS) - 1], busy / 1e6 / RUNS);
  }

  private void fill(int size) throws SQLException {
    String sql =
        "INSERT INTO "
            + LedgerDatabase.table("RECOVERY")
            + " (\"ISSUE_ID\", \"SOURCE_ID\", \"PROJECT_ID\", \"TRIGGER_ID\", \"SIDE_ID\","
            + " \"FAILURE_ID\", \"REPEATED_FAILURE\", \"REASON_TEXT\", \"ESCALATED_BY\","
            + " \"OPENED_AT\", \"STANDING\", \"STANDING_SINCE\", \"ROUND_SINCE\", \"ROUNDS\","
            + " \"ACKNOWLEDGED_AT\") VALUES (?, ?, ?, 'our-mistake', 'us', 'competence', ?,"
            + " 'The invoices were wrong three months in a row.', 'agent', ?, ?, ?, ?, 1, ?)";
    Random random = new Random(7);
    try (Connection connection = database.source().getConnection();
        PreparedStatement row = connection.prepareStatement(sql)) {
      for (int i = 1; i <= size; i++) {
        set(row, i, random);
        row.addBatch();
        if (i % 1000 == 0) {
          row.executeBatch();
        }
      }
      row.executeBatch();
    }
    analyse();
  }

  private static void set(PreparedStatement row, int number, Random random) throws SQLException {
    long opened = NOW.minusMillis((long) (random.nextDouble() * SPAN.toMillis())).toEpochMilli();
    boolean open = random.nextInt(20) == 0;
    Standing[] standings = Standing.values();
    Standing standing = open ? standings[random.nextInt(5)] : standings[5 + random.nextInt(2)];
    long since = Math.min(NOW.toEpochMilli(), opened + random.nextInt(24 * 86_400_000));
    row.setLong(1, number * 2L);
    row.setLong(2, number * 2L + 1);
    row.setLong(3, 1 + random.nextInt(PROJECTS));
    row.setBoolean(4, false);
    row.setLong(5, opened);
    row.setString(6, standing.id());
    row.setLong(7, since);
    row.setLong(8, opened);
    row.setLong(9, opened + random.nextInt(8 * 3_600_000));
  }

  private void analyse() throws SQLException {
    try (Connection connection = database.source().getConnection()) {
      connection.createStatement().execute("ANALYZE");
    }
  }
}
