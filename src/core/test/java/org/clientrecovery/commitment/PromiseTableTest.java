package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class PromiseTableTest {
  @Test
  public void shouldAddUpThePointsOfWordsRolesAndDates() {
    PromiseTable table = table("bias\t-1.0", "w:deposit\t0.5", "w:^ deposit\t0.25", "k:~ahead\t2");

    assertThat(points(table, "Deposit back on Friday.")).isEqualTo(1.75);
    assertThat(points(table, "Deposit back.")).isEqualTo(-0.25);
    assertThat(points(table, "Nothing known.")).isEqualTo(-1);
  }

  @Test
  public void shouldKnowRolesByTheirNames() {
    PromiseTable table = table("bias\t0", "k:FUTURE\t1.5");

    assertThat(points(table, "We will.")).isGreaterThan(points(table, "We went."));
  }

  @Test
  public void shouldNameEverySignThatItIsAskedFor() {
    List<Long> shown = new ArrayList<>();
    new PromiseSigns(read("We call."))
        .read(0, (key, kind, a, b) -> shown.add(kind == 'w' ? key : 0));

    assertThat(shown)
        .contains(
            PromiseTable.key("w:we"),
            PromiseTable.key("w:^ we"),
            PromiseTable.key("w:we call"),
            PromiseTable.key("w:call $"));
  }

  @Test
  public void shouldTellSentencesOfAnyLengthApartByNothingButTheirSigns() {
    PromiseTable table = table("bias\t0.0", "w:x\t0.01");
    String many = "x ".repeat(100);

    assertThat(points(table, many)).isEqualTo(1, within(1e-3));
  }

  private static PromiseTable table(String... lines) {
    return new PromiseTable(List.of(lines));
  }

  private static double points(PromiseTable table, String comment) {
    return table.points(new PromiseSigns(read(comment)), 0);
  }

  private static PromiseText read(String comment) {
    PromiseText in = PromiseTexts.of(comment, PromiseTexts.WEDNESDAY);
    in.readDates(0);
    return in;
  }
}
