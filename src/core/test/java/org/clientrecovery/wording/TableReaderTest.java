package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.Test;

public class TableReaderTest {
  private static final String HEADER =
      "labels: blame excuse defensive\nclasses: we\nwords: the\nbias: -1 -2 -3\n";

  private static ModelTable table(String lines) {
    return ModelTable.read(new RuleSource("models/some.model", HEADER + lines));
  }

  private static float points(String number) {
    ModelTable table = table("w:late\tblame " + number + "\n");
    return table.points(table.find(TableReader.key("w:late")), 0);
  }

  @Test
  public void shouldReadPointsHoweverTheyAreWritten() {
    assertThat(points("0.35")).isEqualTo(0.35f);
    assertThat(points("-0.07")).isEqualTo(-0.07f);
    assertThat(points("12.50")).isEqualTo(12.5f);
    assertThat(points("100")).isEqualTo(100);
    assertThat(points("1.2")).isEqualTo(1.2f, within(1e-6f));
    assertThat(points("-.25")).isEqualTo(-0.25f);
    assertThat(points("1.006")).isEqualTo(1.01f);
  }

  @Test
  public void shouldGiveEachLabelItsPointsInWhateverOrder() {
    ModelTable table = table("w:late\texcuse 0.50 defensive 1.25 blame -0.75\n");
    int row = table.find(TableReader.key("w:late"));

    assertThat(table.points(row, 0)).isEqualTo(-0.75f);
    assertThat(table.points(row, 1)).isEqualTo(0.5f);
    assertThat(table.points(row, 2)).isEqualTo(1.25f);
  }

  @Test
  public void shouldSayWhichLineCannotBeRead() {
    assertBad("w:late\tblame 0.35\nw:soon\tblame much\n", 6);
    assertBad("w:late\tblame 0.x5\n", 5);
    assertBad("w:late\tblame 1-.25\n", 5);
    assertBad("w:late\tblame 100.01\n", 5);
    assertBad("w:late\tshame 0.35\n", 5);
    assertBad("w:late\tblame\n", 5);
    assertBad("w:late blame 0.35\n", 5);
  }

  private static void assertBad(String lines, int line) {
    assertThatThrownBy(() -> table(lines))
        .isInstanceOfSatisfying(
            RuleException.class, wrong -> assertThat(wrong.problem().line()).isEqualTo(line));
  }
}
