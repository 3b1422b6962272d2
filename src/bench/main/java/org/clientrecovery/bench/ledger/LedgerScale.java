package org.clientrecovery.bench.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Fills a ledger on H2 and on PostgreSQL and prints how long its questions take, and by which plan
 * the database answers them.
 *
 * <p>Arguments: numbers of commitments, 10,000 and 1,000,000 where none is given; {@code h2} or
 * {@code postgres} for one of the two alone.
 */
public final class LedgerScale {
  private final LedgerDatabase database;

  private LedgerScale(LedgerDatabase database) {
    this.database = database;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> given = List.of(arguments);
    List<Integer> sizes =
        given.stream().filter(word -> word.matches("[0-9]+")).map(Integer::valueOf).toList();
    for (int size : sizes.isEmpty() ? List.of(10_000, 1_000_000) : sizes) {
      if (!given.contains("postgres")) {
        measure(LedgerDatabase.h2(), size);
      }
      if (!given.contains("h2")) {
        measure(LedgerDatabase.postgres(), size);
      }
    }
  }

  private static void measure(LedgerDatabase empty, int size) throws Exception {
    try (LedgerDatabase database = empty) {
      new LedgerScale(database).measure(size);
    }
  }

  private void measure(int commitments) throws SQLException {
    long start = System.nanoTime();
    ClockPasses passes = new ClockPasses(database);
    passes.setProjects();
    new FilledLedger(database).fill(commitments);
    print("%s, %,d commitments, filled in %.1f s", database.name(), commitments, seconds(start));
    passes.print();
    plans();
  }

  private void plans() throws SQLException {
    plan("the clock: what has to be looked at now", LedgerPlans.DUE_NOW, List.of(now()));
  }

  private static long now() {
    return FilledLedger.NOW.toEpochMilli();
  }

  /** Prints the plan of one question. */
  private void plan(String question, String sql, List<Object> values) throws SQLException {
    print("  %s", question);
    try (Connection connection = database.source().getConnection();
        PreparedStatement statement = connection.prepareStatement("EXPLAIN " + sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      try (ResultSet lines = statement.executeQuery()) {
        while (lines.next()) {
          print("    %s", lines.getString(1).replace("\n", "\n    "));
        }
      }
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String line, Object... values) {
    System.out.printf(line + "%n", values);
  }
}
