package org.clientrecovery.jira.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.jira.report.ReportWorld.dueOn;
import static org.mockito.Mockito.when;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.junit.After;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

public class ReportExportTest {
  /** What spreadsheets have taken for formulas, from lists of attacks. */
  private static final List<String> FORMULAS =
      List.of(
          "=1+1",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-1+1",
          "@SUM(1,1)",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          "\uFF1D1+1",
          "=HYPERLINK(\"http://evil.example\",\"click\")");

  private final ReportWorld world = new ReportWorld();

  @After
  public void closeTheDesk() {
    world.close();
  }

  @Test
  public void shouldWriteOneLineForEachCommitmentInTheOrderOfTheReport() {
    world.promise("they pay", Party.CLIENT, dueOn(6));
    world.promise("next", Party.US, dueOn(6));
    world.promise("late", Party.US, dueOn(3));

    List<CsvRecord> lines = csv();

    assertThat(column(lines, "client-recovery.report.promise"))
        .containsExactly("late", "next", "they pay");
    assertThat(column(lines, "client-recovery.report.due"))
        .containsExactly("2026-03-03", "2026-03-06", "2026-03-06");
    assertThat(column(lines, "client-recovery.report.export.overdue")).containsExactly("2", "", "");
    assertThat(column(lines, "client-recovery.report.export.link").get(0))
        .startsWith("https://jira.example.com/browse/SUP-7?focusedCommentId=");
  }

  @Test
  public void shouldApplyTheFilter() {
    world.promise("next", Party.US, dueOn(6));
    world.promise("they pay", Party.CLIENT, dueOn(6));

    assertThat(column(csv("party", "client"), "client-recovery.report.promise"))
        .containsExactly("they pay");
  }

  @Test
  public void shouldSayWhatIsWrongWithAFilterBeforeItWrites() {
    ReportExport.Table table =
        world.export.table(ReportWorld.form("from", "soon"), world.reader, "");

    assertThat(table.problems()).extracting(FilterProblem::field).containsExactly("from");
  }

  @Test
  public void shouldSayWhyThereIsNothingToWriteForWhoMayBrowseNoProject() {
    world.browsable.clear();

    assertThat(table().problems())
        .extracting(FilterProblem::message)
        .containsExactly("client-recovery.report.no-reader");
  }

  @Test
  public void shouldLeaveNothingThatASpreadsheetCalculatesInAnyCell() {
    FORMULAS.forEach(this::promiseFullOf);

    List<CsvRecord> lines = csv();

    assertThat(lines).hasSize(1 + FORMULAS.size());
    lines.stream()
        .skip(1)
        .flatMap(line -> line.getFields().stream())
        .forEach(
            cell -> assertThat(cell).doesNotMatch("(?s)^[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*"));
    assertThat(column(lines, "client-recovery.report.promise")).contains("'=1+1");
  }

  @Test
  public void shouldMarkEachCellOfTheWorkbookAsText() throws Exception {
    FORMULAS.forEach(this::promiseFullOf);

    Document sheet = sheet();
    NodeList cells = sheet.getElementsByTagName("c");

    assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
    assertThat(cells.getLength()).isGreaterThan(100);
    for (int i = 0; i < cells.getLength(); i++) {
      assertThat(cells.item(i).getAttributes().getNamedItem("t").getNodeValue())
          .isEqualTo("inlineStr");
    }
    assertThat(sheet.getDocumentElement().getTextContent()).contains("=cmd|' /C calc'!A0");
  }

  @Test
  public void shouldKeepQuotesCommasLinesAndEmojiWhole() throws Exception {
    String hostile = "say \"yes\", then;\r\n<b>&amp;</b> ]]> \uD83D\uDE00 \u202Eevil";
    world.promise(hostile, Party.US, dueOn(6));

    assertThat(column(csv(), "client-recovery.report.promise")).containsExactly(hostile);
    assertThat(sheet().getDocumentElement().getTextContent())
        .contains("<b>&amp;</b> ]]> \uD83D\uDE00 \u202Eevil");
  }

  @Test
  public void shouldDropWhatNoCellCanHold() throws Exception {
    world.promise("a\u0000b\u0008c\uFFFEd", Party.US, dueOn(6));
    world.promise("x".repeat(60_000), Party.US, dueOn(7));

    assertThat(column(csv(), "client-recovery.report.promise").get(0)).isEqualTo("abcd");
    assertThat(column(csv(), "client-recovery.report.promise").get(1)).hasSize(32_000);
    assertThat(sheet().getElementsByTagName("row").getLength()).isEqualTo(3);
  }

  @Test
  public void shouldWriteNothingThatItsReaderMayNotSee() {
    world.restrictedPromise("secret", dueOn(6));
    world.promise("was public when it was read", Party.US, dueOn(6));
    world.hideLastComment();

    assertThat(csv()).hasSize(1);
  }

  @Test
  public void shouldWriteMoreThanOneBatch() {
    for (int i = 0; i < 603; i++) {
      world.promise("promise " + i, Party.US, i % 3 == 0 ? Optional.empty() : dueOn(6));
    }

    assertThat(column(csv(), "client-recovery.report.promise"))
        .hasSize(603)
        .doesNotHaveDuplicates();
  }

  @Test
  public void shouldStartWithAMarkThatTellsExcelTheCharacterSet() throws IOException {
    byte[] bytes = bytes(table()::writeCsv);

    assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("\uFEFF");
  }

  private void promiseFullOf(String words) {
    when(world.issue(7).getSummary()).thenReturn(words);
    world.reported(7, words);
    world.promise(
        new FoundCommitment(
            0,
            words.length(),
            words,
            Party.US,
            Optional.of(words),
            Optional.of(words),
            Strength.PROMISE,
            dueOn(6)),
        7,
        false);
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private ReportExport.Table table(String... fields) {
    return world.export.table(ReportWorld.form(fields), world.reader, "https://jira.example.com");
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }

  private List<CsvRecord> csv(String... fields) {
    try {
      String text = new String(bytes(table(fields)::writeCsv), StandardCharsets.UTF_8);
      return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    } catch (IOException e) {
      throw new IllegalStateException("memory can't be written to", e);
    }
  }

  private static List<String> column(List<CsvRecord> lines, String name) {
    int at = lines.get(0).getFields().indexOf(name);
    return lines.stream().skip(1).map(line -> line.getField(at)).toList();
  }

  private Document sheet() throws Exception {
    Path file = Files.createTempFile("commitments", ".xlsx");
    try {
      Files.write(file, bytes(table()::writeXlsx));
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
      }
    } finally {
      Files.delete(file);
    }
  }
}
