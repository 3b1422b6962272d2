package org.clientrecovery.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.Test;

public class SafeCellTest {
  @Test
  public void shouldPutAnApostropheBeforeWhatASpreadsheetWouldCalculate() {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF20")) {
      assertThat(SafeCell.ofCsv(start + "SUM(A1)")).isEqualTo("'" + start + "SUM(A1)");
    }
  }

  @Test
  public void shouldLeaveOtherWordsAsTheyAre() {
    for (String words : List.of("", "we send it", "2026-03-05", "a=b", "'=1", " =1", "5-3")) {
      assertThat(SafeCell.ofCsv(words)).isEqualTo(words);
    }
  }

  @Test
  public void shouldSeeAFormulaBehindWhatItDrops() {
    assertThat(SafeCell.ofCsv("\u0000=1+1")).isEqualTo("'=1+1");
    assertThat(SafeCell.ofCsv("\uFFFE\u0001@SUM(1)")).isEqualTo("'@SUM(1)");
  }

  @Test
  public void shouldNeverCutACharacterInTwoOrKeepAHalfOne() {
    Random random = new Random(5);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder words = new StringBuilder();
      random.ints(20, 0, 0x10000).forEach(unit -> words.append((char) unit));
      String cell = SafeCell.of(words.toString());
      assertThat(cell.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
      assertThat(cell).doesNotContain("\u0000").doesNotContain("\uFFFF");
    }
    assertThat(SafeCell.of("\uD83D\uDE00".repeat(40_000)).length()).isEqualTo(32_000);
    assertThat(SafeCell.of("x" + "\uD83D\uDE00".repeat(40_000))).endsWith("\uD83D\uDE00");
  }
}
