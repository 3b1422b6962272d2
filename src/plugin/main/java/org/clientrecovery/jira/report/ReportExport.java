package org.clientrecovery.jira.report;

import com.atlassian.jira.user.ApplicationUser;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.WorkingClock;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.recovery.Commitment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the commitments of a filter as a table while they are read, so that its length needs no
 * memory. Dates are ISO, so that each program reads them alike.
 */
public final class ReportExport {
  /** A sheet has no more rows. */
  private static final int LONGEST_SHEET = 1_048_575;

  private static final int KEPT_BACK = 500;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final List<String> COLUMNS =
      List.of(
          "client-recovery.report.export.id",
          "client-recovery.report.export.section",
          "client-recovery.report.export.party",
          "client-recovery.report.due",
          "client-recovery.report.export.zone",
          "client-recovery.report.export.overdue",
          "client-recovery.report.promise",
          "client-recovery.report.export.condition",
          "client-recovery.report.owner",
          "client-recovery.report.client",
          "client-recovery.report.issue",
          "client-recovery.report.export.summary",
          "client-recovery.report.export.project",
          "client-recovery.report.export.recovery",
          "client-recovery.report.state",
          "client-recovery.report.made",
          "client-recovery.report.export.link");

  private final UnresolvedCommitments commitments;
  private final ReportFilters filters;
  private final RowTexts rows;
  private final ReaderTexts texts;

  public ReportExport(
      UnresolvedCommitments commitments, ReportFilters filters, RowTexts rows, ReaderTexts texts) {
    this.commitments = commitments;
    this.filters = filters;
    this.rows = rows;
    this.texts = texts;
  }

  /** A form that was read: what is wrong with it, or the table to write. */
  public final class Table {
    private final FilterReading reading;
    private final ApplicationUser reader;
    private final String base;

    private Table(FilterReading reading, ApplicationUser reader, String base) {
      this.reading = reading;
      this.reader = reader;
      this.base = base;
    }

    /** Where there is one, nothing can be written: an empty table would not say why it is empty. */
    public List<FilterProblem> problems() {
      boolean nothingToRead =
          reading.filter().filter(filter -> filter.projects().isEmpty()).isPresent();
      return nothingToRead
          ? List.of(new FilterProblem("", texts.text("client-recovery.report.no-reader")))
          : reading.problems();
    }

    /**
     * Writes comma-separated values in UTF-8 with a byte order mark; does not close {@code out}.
     */
    public void writeCsv(OutputStream out) throws IOException {
      csv(reading.filter().orElseThrow(), reader, base, out);
    }

    /** Writes a workbook of one sheet; does not close {@code out}. */
    public void writeXlsx(OutputStream out) throws IOException {
      xlsx(reading.filter().orElseThrow(), reader, base, out);
    }
  }

  /**
   * The table of that form for that reader; nothing is read from the ledger yet.
   *
   * @param base what links begin with, such as {@code https://jira.example.com}
   */
  public Table table(FilterForm form, ApplicationUser reader, String base) {
    return new Table(filters.read(form.with("after", ""), reader), reader, base);
  }

  void csv(ReportFilter filter, ApplicationUser reader, String base, OutputStream out)
      throws IOException {
    BufferedWriter text =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().build(text);
    csv.writeRecord(headings().toArray(String[]::new));
    Cells cells = new Cells(base);
    commitments.forEach(
        filter,
        reader,
        row -> csv.writeRecord(cells.of(row).map(SafeCell::ofCsv).toArray(String[]::new)));
    csv.flush();
  }

  void xlsx(ReportFilter filter, ApplicationUser reader, String base, OutputStream out)
      throws IOException {
    Workbook book = new Workbook(out, "Client Recovery", "1.0");
    Sheet sheet = new Sheet(book.newWorksheet(texts.text("client-recovery.report.title")));
    sheet.add(headings().stream());
    Cells cells = new Cells(base);
    commitments.forEach(filter, reader, row -> sheet.add(cells.of(row)));
    book.finish();
  }

  private List<String> headings() {
    return COLUMNS.stream().map(texts::text).toList();
  }

  /** A sheet that is written out while it grows. */
  private static final class Sheet {
    private final Worksheet sheet;
    private int row;

    Sheet(Worksheet sheet) {
      this.sheet = sheet;
    }

    void add(Stream<String> cells) {
      if (row > LONGEST_SHEET) {
        return;
      }
      int column = 0;
      for (String cell : (Iterable<String>) cells.map(SafeCell::of)::iterator) {
        if (!cell.isEmpty()) {
          sheet.inlineString(row, column, cell);
        }
        column++;
      }
      row++;
      if (row % KEPT_BACK == 0) {
        writeOut();
      }
    }

    private void writeOut() {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException("the sheet can't be written", e);
      }
    }
  }

  /** The cells of rows; settings of each project are read once. */
  private final class Cells {
    private final String base;
    private final Instant now = commitments.now();
    private final Map<Long, WorkingClock> clocks = new HashMap<>();

    Cells(String base) {
      this.base = base;
    }

    Stream<String> of(VisibleCommitment row) {
      Commitment commitment = row.commitment();
      Optional<Due> due = commitment.due();
      return Stream.of(
              Integer.toString(row.entry().id()),
              texts.text("client-recovery.report." + Urgency.of(commitment, now).id()),
              texts.text("client-recovery.report.party." + commitment.party().id()),
              due.map(Due::toString).orElse(""),
              due.map(date -> date.zone().getId()).orElse(""),
              overdue(row),
              row.quote(),
              commitment.condition().orElse(""),
              row.ownerName(),
              row.clientName(),
              row.issue().getKey(),
              row.issue().getSummary(),
              row.issue().getProjectObject().getName(),
              row.recoveryIssue().map(issue -> issue.getKey()).orElse(""),
              texts.text("client-recovery.state." + commitment.state().id()),
              commitment.made().toString(),
              base + RowTexts.words(row))
          .map(cell -> cell == null ? "" : cell);
    }

    private String overdue(VisibleCommitment row) {
      Commitment commitment = row.commitment();
      if (!commitment.isOverdueAt(now)) {
        return "";
      }
      WorkingClock clock =
          clocks.computeIfAbsent(
              row.project(), project -> rows.clocks(List.of(row)).get(row.project()));
      return Integer.toString(RowTexts.workingDays(commitment.due().orElseThrow(), clock, now));
    }
  }
}
