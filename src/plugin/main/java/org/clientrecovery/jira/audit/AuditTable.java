package org.clientrecovery.jira.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.report.SafeCell;
import org.clientrecovery.jira.store.AuditEntry;
import org.clientrecovery.jira.store.AuditLog;
import org.clientrecovery.jira.store.AuditQuery;

/** Writes lines of the audit log as a table while they are read, whatever their number. */
public final class AuditTable {
  private static final int PAGE = 500;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final List<String> COLUMNS =
      List.of("iso", "who", "what", "project", "issue", "subject", "before", "after", "note");

  private final AuditLog log;
  private final AuditTexts lines;
  private final ReaderTexts texts;

  public AuditTable(AuditLog log, AuditTexts lines, ReaderTexts texts) {
    this.log = log;
    this.lines = lines;
    this.texts = texts;
  }

  /**
   * Writes all lines of that query as comma-separated values in UTF-8 with a byte order mark; does
   * not close {@code out}.
   */
  public void writeCsv(AuditQuery query, OutputStream out) throws IOException {
    BufferedWriter text =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().build(text);
    csv.writeRecord(cells(COLUMNS.stream().map(this::heading)));
    List<AuditEntry> page = log.page(query, PAGE);
    while (!page.isEmpty()) {
      page.forEach(entry -> csv.writeRecord(cells(entry)));
      page = log.page(query.before(page.get(page.size() - 1).id()), PAGE);
    }
    csv.flush();
  }

  private String heading(String column) {
    return texts.text("client-recovery.audit.column." + column);
  }

  private String[] cells(AuditEntry entry) {
    Map<String, String> shown = lines.shown(entry);
    return cells(COLUMNS.stream().map(shown::get));
  }

  private static String[] cells(Stream<String> texts) {
    return texts.map(SafeCell::ofCsv).toArray(String[]::new);
  }
}
