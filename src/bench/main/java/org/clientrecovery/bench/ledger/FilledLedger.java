package org.clientrecovery.bench.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.clientrecovery.jira.store.CommitmentRow;

/**
 * Fills a ledger with so many commitments, the same in every run: one in ten is unresolved, or so
 * many in each project, one in twenty a proposal, the others are settled over the last two years.
 * Of those that are unresolved, one in ten is missed and one in five has no date. One in four
 * belongs to a recovery. The clock has nothing to do with any of them until an hour after {@link
 * #NOW}.
 */
public final class FilledLedger {
  /** The moment that the ledger is looked at. */
  public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  /** How many projects the commitments are spread over, evenly; their ids are 1 to 500. */
  public static final int PROJECTS = 500;

  private static final int BATCH = 1_000;
  private static final int ISSUES_PER_PROJECT = 400;
  private static final int CLIENTS_PER_PROJECT = 20;
  private static final int AGENTS = 2_000;
  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final long YEARS = 730 * DAY;

  private final LedgerDatabase database;
  private final Random random = new Random(7);
  private final int unresolvedOfProject;

  /** A ledger of which one in ten is unresolved: it grows with all else. */
  public FilledLedger(LedgerDatabase database) {
    this(database, 0);
  }

  /**
   * A ledger that grows by what is settled, as one does over the years.
   *
   * @param unresolvedOfProject how many are unresolved in each project, whatever the size; 0 for
   *     one in ten
   */
  public FilledLedger(LedgerDatabase database, int unresolvedOfProject) {
    this.database = database;
    this.unresolvedOfProject = unresolvedOfProject;
  }

  /**
   * Adds that many commitments by plain JDBC and has the database look at what it holds, as a
   * server does by itself some time after it was filled. What is filled stays as it is.
   */
  public void fill(int commitments) throws SQLException {
    try (Connection connection = database.source().getConnection()) {
      if (isFilled("COMMITMENT", connection)) {
        return;
      }
      SecondaryIndexes indexes =
          new SecondaryIndexes(connection, LedgerDatabase.PREFIX + "COMMITMENT");
      indexes.drop();
      connection.setAutoCommit(false);
      insert(connection, commitments);
      connection.setAutoCommit(true);
      sortInMemory(connection);
      indexes.create();
      try (Statement statement = connection.createStatement()) {
        statement.execute(database.name().equals("H2") ? "ANALYZE" : "VACUUM ANALYZE");
      }
    }
  }

  private static boolean isFilled(String entity, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT 1 FROM " + LedgerDatabase.table(entity) + " FETCH FIRST ROW ONLY")) {
      return rows.next();
    }
  }

  /** Adds each recovery that a commitment belongs to, where there are none yet. */
  public void escalate() throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement()) {
      if (isFilled("RECOVERY", connection)) {
        return;
      }
      statement.execute(
          """
          INSERT INTO %s ("ISSUE_ID", "SOURCE_ID", "PROJECT_ID", "STANDING", "REPEATED_FAILURE",
            "OPENED_AT", "STANDING_SINCE", "ROUND_SINCE", "ROUNDS", "ACKNOWLEDGED_AT")
          SELECT DISTINCT "RECOVERY_ID", "SOURCE_ID", "PROJECT_ID", 'act', false, 0, 0, 0, 1, 0
          FROM %s WHERE "RECOVERY_ID" > 0"""
              .formatted(LedgerDatabase.table("RECOVERY"), LedgerDatabase.table("COMMITMENT")));
      statement.execute("ANALYZE");
    }
  }

  /** H2 sorts the rows of an index in small parts by default, and merges them on the disk. */
  private void sortInMemory(Connection connection) throws SQLException {
    if (database.name().equals("H2")) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET MAX_MEMORY_ROWS 500000");
      }
    }
  }

  private void insert(Connection connection, int commitments) throws SQLException {
    Map<String, Object> columns = row(1, commitments);
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                LedgerDatabase.table("COMMITMENT"),
                String.join(", ", columns.keySet().stream().map(c -> '"' + c + '"').toList()),
                String.join(", ", Collections.nCopies(columns.size(), "?")));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 1; i <= commitments; i++) {
        int column = 1;
        for (Object value : row(i, commitments).values()) {
          statement.setObject(column++, value);
        }
        statement.addBatch();
        if (i % BATCH == 0 || i == commitments) {
          statement.executeBatch();
          connection.commit();
        }
      }
    }
  }

  private Map<String, Object> row(int number, int commitments) {
    long project = 1 + number % PROJECTS;
    long issue = project * ISSUES_PER_PROJECT + random.nextInt(ISSUES_PER_PROJECT);
    boolean recovery = issue % 4 == 0;
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("COMMENT_ID", (long) number);
    row.put("ISSUE_ID", issue);
    row.put("PROJECT_ID", project);
    row.put("RECOVERY_ID", recovery ? issue + 10_000_000L : 0L);
    row.put("SOURCE_ID", issue);
    row.put("CLIENT_KEY", "client-" + project + "-" + issue % CLIENTS_PER_PROJECT);
    row.put("AUTHOR_KEY", agent());
    row.put("QUOTE_TEXT", "we send you the corrected invoice number " + number + " by then");
    row.put("QUOTE_START", 120);
    row.put("QUOTE_END", 170);
    row.put("PARTY_ID", random.nextInt(5) == 0 ? "client" : "us");
    row.put("OWNER_KEY", agent());
    row.put("OWNER_TEXT", null);
    row.put("CONDITION_TEXT", null);
    row.put("STRENGTH_ID", "promise");
    lifeOf(row, kind(number, commitments));
    row.put("PROOF_LINK", null);
    row.put("COMMENT_HASH", number);
    row.put("RESTRICTED", false);
    row.put("COMMENT_SINCE", "");
    row.put("VERSION", 2);
    row.put("DECIDED_AT", row.get("MADE_AT"));
    row.put("RESTRICTED", number % 50 == 0);
    row.put("SUPERSEDES", 0);
    row.put("SUPERSEDED_BY", 0);
    return row;
  }

  private String agent() {
    return "agent-" + random.nextInt(AGENTS);
  }

  /** 0 to 9 is unresolved, to 14 proposed, to 99 settled. */
  private int kind(int number, int commitments) {
    if (unresolvedOfProject == 0) {
      return random.nextInt(100);
    }
    int every = Math.max(1, commitments / (unresolvedOfProject * PROJECTS));
    return number / PROJECTS % every == 0 ? 0 : 10 + random.nextInt(90);
  }

  private void lifeOf(Map<String, Object> row, int kind) {
    if (kind < 10) {
      unresolved(row);
    } else if (kind < 15) {
      past(row, "proposed", 30 * DAY);
      row.put("SETTLED_AT", 0L);
    } else {
      String[] ends = {"kept", "kept", "kept", "late", "withdrawn", "dismissed"};
      past(row, ends[random.nextInt(ends.length)], YEARS);
    }
  }

  private void unresolved(Map<String, Object> row) {
    int kind = random.nextInt(10);
    if (kind == 0) {
      past(row, "missed", 30 * DAY);
      row.put("UNRESOLVED", true);
    } else {
      ahead(row, kind <= 2);
    }
  }

  private void ahead(Map<String, Object> row, boolean undated) {
    Instant due =
        NOW.plusMillis(Duration.ofHours(1).toMillis() + random.nextLong(30 * DAY))
            .truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    row.put("MADE_AT", NOW.minusMillis(1 + random.nextLong(20 * DAY)).toEpochMilli());
    row.put("DUE_TEXT", undated ? null : due.atOffset(ZoneOffset.UTC).toString());
    row.put("DUE_ZONE", undated ? null : "UTC");
    row.put("OVERDUE_FROM", undated ? CommitmentRow.NEVER : due.toEpochMilli());
    row.put("STATE_ID", random.nextInt(5) == 0 ? "moved" : "open");
    row.put("UNRESOLVED", true);
    row.put("SETTLED_AT", 0L);
    row.put("NOTICE_AT", undated ? CommitmentRow.NEVER : due.toEpochMilli());
  }

  private void past(Map<String, Object> row, String state, long range) {
    Instant due =
        NOW.minusMillis(DAY + random.nextLong(range))
            .truncatedTo(java.time.temporal.ChronoUnit.DAYS);
    row.put("MADE_AT", due.minusMillis(3 * DAY).toEpochMilli());
    row.put("DUE_TEXT", due.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1).toString());
    row.put("DUE_ZONE", "UTC");
    row.put("OVERDUE_FROM", due.toEpochMilli());
    row.put("STATE_ID", state);
    row.put("UNRESOLVED", false);
    row.put("SETTLED_AT", due.toEpochMilli());
    row.put("NOTICE_AT", CommitmentRow.NEVER);
  }
}
