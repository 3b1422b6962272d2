package org.clientrecovery.bench.ledger;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Prints how long the first start takes with a ledger of an earlier build, whose indexes for the
 * report end sooner: ActiveObjects makes the three of them anew.
 *
 * <p>Arguments: {@code h2} or {@code postgres}; how many commitments; optionally a folder in which
 * a filled ledger lies or is to be kept.
 */
public final class LedgerUpgrade {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** The report's indexes as they were before they held all that is counted. */
  private static final List<List<String>> BEFORE =
      List.of(
          List.of("PROJECT_ID", "UNRESOLVED", "PARTY_ID", "OVERDUE_FROM", "ID"),
          List.of("UNRESOLVED", "PARTY_ID", "OVERDUE_FROM", "ID"),
          List.of("PROJECT_ID", "STATE_ID", "SETTLED_AT"));

  private LedgerUpgrade() {}

  public static void main(String[] arguments) throws Exception {
    try (LedgerDatabase database = database(arguments)) {
      new FilledLedger(database).fill(Integer.parseInt(arguments[1]));
      print(database.name() + ", a start with nothing to do", database::makeTables);
      takeBack(database);
      print(database.name() + ", a start that makes three indexes anew", database::makeTables);
      print(database.name() + ", the next start", database::makeTables);
    }
  }

  private static LedgerDatabase database(String... arguments) throws IOException {
    boolean h2 = arguments[0].equals("h2");
    if (arguments.length < 3) {
      return h2 ? LedgerDatabase.h2() : LedgerDatabase.postgres();
    }
    Path folder = Path.of(arguments[2]);
    return h2 ? LedgerDatabase.h2(folder) : LedgerDatabase.postgres(folder);
  }

  private static void takeBack(LedgerDatabase database) throws SQLException {
    for (List<String> index : BEFORE) {
      try (Connection connection = database.source().getConnection()) {
        int found =
            new SecondaryIndexes(connection, LedgerDatabase.PREFIX + "COMMITMENT").shorten(index);
        if (found != 1) {
          throw new IllegalStateException(found + " indexes begin with " + index);
        }
      }
    }
  }

  private static void print(String what, Runnable work) {
    long start = System.nanoTime();
    long busy = PROCESS.getProcessCpuTime();
    work.run();
    System.out.printf(
        "%s: %.1f s, %.1f s of our processor time%n",
        what, (System.nanoTime() - start) / 1e9, (PROCESS.getProcessCpuTime() - busy) / 1e9);
  }
}
