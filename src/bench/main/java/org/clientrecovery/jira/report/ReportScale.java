package org.clientrecovery.jira.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.clientrecovery.bench.ledger.FilledLedger;
import org.clientrecovery.bench.ledger.LedgerDatabase;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.CommitmentRow;
import org.clientrecovery.jira.store.LedgerPages;
import org.clientrecovery.jira.store.LedgerQuery;
import org.clientrecovery.jira.store.RecoveryLinks;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.SettingsStore;

/**
 * Prints how long the report's first page takes with its counters, its chart, its exports and its
 * JQL, on H2 and on PostgreSQL, for readers of one project and of all, and the plans of what is
 * asked. The host answers from memory: what it costs on a genuine Jira comes on top.
 *
 * <p>Arguments: numbers of commitments, 10,000 and 1,000,000 where none is given; {@code h2} or
 * {@code postgres} for one of them alone; {@code unresolved=10} for so many unresolved commitments
 * in each project, whatever the size, where one in ten is unresolved otherwise; {@code pages} for
 * the pages alone, without exports and plans; {@code folder=/tmp/ledger} keeps what was filled in
 * that folder, and measures what is in it from the next run on; {@code readers=10} for the readers
 * of ten projects alone; {@code warm=400} for so many pages before the measured ones, 40 otherwise.
 */
public final class ReportScale {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int SHOWN = 25;
  private static final int MEASURED = 100;
  private static final String FROM =
      "SELECT \"ID\", \"ISSUE_ID\", \"COMMENT_ID\", \"RESTRICTED\", %s FROM "
          + LedgerDatabase.table("COMMITMENT")
          + " WHERE ";

  /** {@code "PUBLIC"."AO_ABCDEF_COMMITMENT"."OWNER_KEY",} */
  private static final Pattern COLUMN = Pattern.compile("\"PUBLIC\"\\.[^ ]*,?|SELECT");

  private static final String SOONEST =
      " ORDER BY \"UNRESOLVED\", \"PARTY_ID\", \"OVERDUE_FROM\", \"ID\" LIMIT 128";
  private static final String SOONEST_OF_PROJECT = SOONEST.replace("BY ", "BY \"PROJECT_ID\", ");

  private final LedgerDatabase database;
  private final QuickHost host = new QuickHost(FilledLedger.PROJECTS);
  private final UnresolvedCommitments commitments;
  private final RowTexts rows;
  private final ReportExport export;

  private final int warmUp;
  private final List<Integer> readers;

  private ReportScale(LedgerDatabase database, List<String> given) {
    this.database = database;
    this.warmUp = value("warm=", given).map(Integer::parseInt).orElse(40);
    this.readers =
        value("readers=", given)
            .map(count -> List.of(Integer.valueOf(count)))
            .orElse(List.of(1, 10, 100, FilledLedger.PROJECTS));
    Clock clock = Clock.fixed(FilledLedger.NOW, ZoneOffset.UTC);
    ReaderTexts texts =
        new ReaderTexts(QuickHost.texts(), QuickHost.authentication(), QuickHost.zones());
    RecoveryStore recoveries = new RecoveryStore(database.activeObjects(), database.locks());
    SettingsStore settings = new SettingsStore(database.activeObjects(), database.locks(), clock);
    commitments =
        new UnresolvedCommitments(
            new LedgerPages(database.activeObjects()),
            new RecoveryLinks(database.activeObjects()),
            host.issues(),
            host.comments(),
            QuickHost.commentPermissions(),
            QuickHost.users(),
            new Participants(QuickHost.permissions(), host.issues(), recoveries),
            clock);
    rows = new RowTexts(settings, QuickHost.zones(), texts);
    export = new ReportExport(commitments, null, rows, texts);
  }

  public static void main(String[] arguments) throws Exception {
    List<String> given = List.of(arguments);
    List<String> sizes = given.stream().filter(size -> size.matches("[0-9]+")).toList();
    for (String size : sizes.isEmpty() ? List.of("10000", "1000000") : sizes) {
      if (!given.contains("postgres")) {
        measure(size, h2(given), given);
      }
      if (!given.contains("h2")) {
        measure(size, postgres(given), given);
      }
    }
  }

  private static LedgerDatabase h2(List<String> given) throws IOException {
    Optional<Path> folder = value("folder=", given).map(Path::of);
    return folder.isPresent() ? LedgerDatabase.h2(folder.get()) : LedgerDatabase.h2();
  }

  private static LedgerDatabase postgres(List<String> given) throws IOException {
    Optional<Path> folder = value("folder=", given).map(Path::of);
    return folder.isPresent() ? LedgerDatabase.postgres(folder.get()) : LedgerDatabase.postgres();
  }

  private static Optional<String> value(String option, List<String> given) {
    return given.stream()
        .filter(argument -> argument.startsWith(option))
        .map(argument -> argument.substring(option.length()))
        .findFirst();
  }

  private static void measure(String size, LedgerDatabase opened, List<String> given)
      throws Exception {
    int unresolved = value("unresolved=", given).map(Integer::parseInt).orElse(0);
    try (LedgerDatabase database = opened) {
      new ReportScale(database, given)
          .measure(Integer.parseInt(size), unresolved, given.contains("pages"));
    }
  }

  private void measure(int size, int unresolved, boolean pagesAlone) throws Exception {
    long start = System.nanoTime();
    long busy = PROCESS.getProcessCpuTime();
    FilledLedger ledger = new FilledLedger(database, unresolved);
    ledger.fill(size);
    ledger.escalate();
    print(
        "%s, %,d commitments in %d projects, %s; filled in %.0f s, %.0f s of our processor time",
        database.name(),
        size,
        FilledLedger.PROJECTS,
        unresolved == 0 ? "one in ten unresolved" : unresolved + " unresolved in each",
        (System.nanoTime() - start) / 1e9,
        (PROCESS.getProcessCpuTime() - busy) / 1e9);
    for (int count : readers) {
      times("first page and counters, reader of " + count, run -> firstPage(filter(run, count)));
    }
    if (pagesAlone) {
      return;
    }
    times("chart of the weeks, reader of 1", run -> chart(filter(run, 1)));
    times("chart of the weeks, reader of 10", run -> chart(filter(run, 10)));
    times("JQL, reader of all", run -> jql(filter(run, FilledLedger.PROJECTS)));
    exports();
    plans();
  }

  private void firstPage(ReportFilter filter) {
    ReportPage page = commitments.page(filter, host.reader, SHOWN);
    rows.of(
        page.sections().stream().flatMap(section -> section.rows().stream()).toList(),
        commitments.now());
  }

  private void chart(ReportFilter filter) {
    for (Party party : Party.values()) {
      commitments.outcome(filter, party, host.reader, ZoneOffset.UTC);
    }
  }

  private void jql(ReportFilter filter) {
    commitments.issues(filter, host.reader, UnresolvedCommitmentsFunction.MOST);
  }

  /** Another reader for each run, where there are others. */
  private ReportFilter filter(int run, int count) {
    int first = 1 + (run * 7) % (FilledLedger.PROJECTS - count + 1);
    return new ReportFilter(
        host.projects(first, count),
        count == FilledLedger.PROJECTS,
        Optional.empty(),
        LedgerQuery.unresolved(List.of()).states(),
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private void times(String what, IntConsumer work) {
    for (int run = 0; run < warmUp; run++) {
      work.accept(run);
    }
    host.takeCalls();
    work.accept(0);
    String calls = host.takeCalls();
    long[] nanos = new long[MEASURED];
    long busy = THREADS.getCurrentThreadCpuTime();
    for (int run = 0; run < MEASURED; run++) {
      long start = System.nanoTime();
      work.accept(run);
      nanos[run] = System.nanoTime() - start;
    }
    busy = THREADS.getCurrentThreadCpuTime() - busy;
    Arrays.sort(nanos);
    print(
        "  %-44s p5 %5.1f, p50 %5.1f, p95 %5.1f ms; processor %4.1f ms; host: %s",
        what,
        nanos[MEASURED / 20] / 1e6,
        nanos[MEASURED / 2] / 1e6,
        nanos[MEASURED * 95 / 100] / 1e6,
        busy / 1e6 / MEASURED,
        calls);
  }

  private void exports() throws IOException {
    export("CSV", out -> export.csv(all(), host.reader, "https://jira.example.com", out));
    export("XLSX", out -> export.xlsx(all(), host.reader, "https://jira.example.com", out));
  }

  private ReportFilter all() {
    return filter(0, FilledLedger.PROJECTS);
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private void export(String name, Writing writing) throws IOException {
    Meter meter = new Meter();
    long start = System.nanoTime();
    writing.to(meter);
    print(
        "  %-5s %,11d bytes in %5.1f s; heap in use after collection: at first %d MB, at most %d MB",
        name, meter.bytes, (System.nanoTime() - start) / 1e9, meter.first, meter.most);
  }

  /** As LedgerPages asks, with 128 rows for a section. */
  private void plans() throws SQLException {
    long now = FilledLedger.NOW.toEpochMilli();
    String section = "\"UNRESOLVED\" = true AND %s\"PARTY_ID\" = 'us' AND ";
    String one = section.formatted("\"PROJECT_ID\" = 250 AND ");
    String all = section.formatted("");
    String some =
        section.formatted(
            "(\"PROJECT_ID\" IN (" + numbers(100) + ") OR \"UNRESOLVED\" = false) AND ");
    plan("overdue, of a project", one + "\"OVERDUE_FROM\" < " + now + SOONEST_OF_PROJECT);
    plan(
        "due next, of a project",
        one + "\"OVERDUE_FROM\" >= " + now + " AND " + dated() + SOONEST_OF_PROJECT);
    plan("no date, of a project", one + undated() + SOONEST_OF_PROJECT);
    plan("overdue, of all", all + "\"OVERDUE_FROM\" < " + now + SOONEST);
    plan("overdue, of 100 projects", some + "\"OVERDUE_FROM\" < " + now + SOONEST);
    plan(
        "the next page of what has no date",
        all
            + undated()
            + " AND \"OVERDUE_FROM\" >= "
            + CommitmentRow.NEVER
            + " AND (\"OVERDUE_FROM\" > "
            + CommitmentRow.NEVER
            + " OR \"ID\" > 500)"
            + SOONEST);
    plan(
        "kept lately, of a project",
        "\"PROJECT_ID\" = 250 AND \"STATE_ID\" = 'kept' AND \"PARTY_ID\" = 'us' AND \"SETTLED_AT\" >= "
            + (now - 56L * 86_400_000)
            + " ORDER BY \"PROJECT_ID\" DESC, \"STATE_ID\" DESC, \"SETTLED_AT\" DESC LIMIT 500");
  }

  private static String dated() {
    return "\"OVERDUE_FROM\" < " + CommitmentRow.NEVER;
  }

  private static String undated() {
    return "\"OVERDUE_FROM\" = " + CommitmentRow.NEVER;
  }

  private static String numbers(int count) {
    return String.join(",", java.util.Collections.nCopies(count, "%d"))
        .formatted(java.util.stream.IntStream.rangeClosed(1, count).boxed().toArray());
  }

  private static String from(String where) {
    return FROM.formatted(where.contains("SETTLED_AT") ? "\"SETTLED_AT\"" : "\"OVERDUE_FROM\"");
  }

  private void plan(String question, String where) throws SQLException {
    print("  %s", question);
    String explain =
        database.name().equals("H2") ? "EXPLAIN ANALYZE " : "EXPLAIN (ANALYZE, BUFFERS) ";
    try (Connection connection = database.source().getConnection();
        PreparedStatement statement = connection.prepareStatement(explain + from(where) + where);
        ResultSet lines = statement.executeQuery()) {
      while (lines.next()) {
        lines
            .getString(1)
            .lines()
            .map(String::strip)
            .filter(line -> !COLUMN.matcher(line).matches())
            .map(line -> line.length() > 160 ? line.substring(0, 160) + "…" : line)
            .forEach(line -> print("    %s", line));
      }
    }
  }

  private static void print(String line, Object... values) {
    System.out.printf(line + "%n", values);
  }

  /** Forgets what is written to it, and looks at the heap every two megabytes. */
  private static final class Meter extends OutputStream {
    private static final int EVERY = 2 << 20;
    private long bytes;
    private long looked = -EVERY;
    private long first;
    private long most;

    @Override
    public void write(int one) {
      add(1);
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      add(length);
    }

    private void add(int length) {
      bytes += length;
      if (bytes - looked >= EVERY) {
        looked = bytes;
        look();
      }
    }

    private void look() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
      first = first == 0 ? used : first;
      most = Math.max(most, used);
    }
  }
}
