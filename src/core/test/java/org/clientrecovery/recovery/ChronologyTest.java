package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.clientrecovery.text.Audience;
import org.junit.Test;

public class ChronologyTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

  private static final ChronologyEntry CREATED =
      ChronologyEntry.created(NINE, "cleo", "Payroll export is wrong");
  private static final ChronologyEntry NOTE =
      ChronologyEntry.comment(TEN, "ann", 12, "They changed it again", Audience.INTERNAL);
  private static final ChronologyEntry REPLY =
      ChronologyEntry.comment(TEN, "ann", 13, "We look into it", Audience.PUBLIC);

  @Test
  public void shouldTellWhatHappenedInTheOrderOfTime() {
    assertThat(Chronology.of(List.of(NOTE, REPLY, CREATED)).entries())
        .containsExactly(CREATED, NOTE, REPLY);
  }

  @Test
  public void shouldKeepWhatTheClientSawApartFromWhatColleaguesKnow() {
    Chronology chronology = Chronology.of(List.of(CREATED, NOTE, REPLY));

    assertThat(chronology.clientFacing()).containsExactly(CREATED, REPLY);
    assertThat(chronology.internal()).containsExactly(NOTE);
  }

  @Test
  public void shouldTellEachThingOnce() {
    assertThat(Chronology.of(List.of(CREATED, CREATED)).entries()).containsExactly(CREATED);
  }

  @Test
  public void shouldKeepTheFirstWordsOfALongCommentOnOneLine() {
    String excerpt = Excerpt.of("  It\r\nnever\t works " + "😡".repeat(1_000));

    assertThat(excerpt)
        .startsWith("It never works 😡")
        .endsWith("😡…")
        .hasSizeLessThanOrEqualTo(280);
  }

  @Test
  public void shouldKeepAShortCommentWhole() {
    assertThat(Excerpt.of("Thank you \n")).isEqualTo("Thank you");
  }
}
