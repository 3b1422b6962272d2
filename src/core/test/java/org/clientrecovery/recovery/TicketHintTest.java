package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clientrecovery.recovery.TicketHint.Reason;
import org.clientrecovery.text.Audience;
import org.clientrecovery.wording.Category;
import org.junit.Test;

public class TicketHintTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final ProtestWords words = ProtestWords.shipped();

  @Test
  public void shouldHearAClientWhoHasHadEnough() {
    assertThat(words.areIn("This is unacceptable.")).isTrue();
    assertThat(words.areIn("We have told you for the third time now.")).isTrue();
    assertThat(words.areIn("I am still waiting for the file.")).isTrue();
    assertThat(words.areIn("Das ist eine Frechheit!")).isTrue();
    assertThat(words.areIn("Wir warten immer noch auf die Datei.")).isTrue();
  }

  @Test
  public void shouldNotHearItInAnOrdinaryRequest() {
    assertThat(words.areIn("Could you send the file again, please?")).isFalse();
    assertThat(words.areIn("Thank you, that was quick. We are waiting for Monday.")).isFalse();
    assertThat(words.areIn("{quote}This is unacceptable.{quote}\nI would not say so.")).isFalse();
    assertThat(words.areIn("")).isFalse();
  }

  @Test
  public void shouldHearTheSameUnderTurkish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      assertThat(words.areIn("THIS IS RIDICULOUS.")).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  public void shouldHintWhereTheClientProtestsTwice() {
    assertThat(TicketHint.of(List.of(NOON, NOON.plusSeconds(60)), List.of()).reasons())
        .containsExactly(Reason.REPEATED_PROTEST);
  }

  @Test
  public void shouldHintWhereAReplyOfOursDefendsItself() {
    TicketHint hint = TicketHint.of(List.of(NOON), List.of(reply(NOON.minusSeconds(60), true)));

    assertThat(hint.reasons())
        .containsExactly(Reason.PROTEST_AND_DEFENCE, Reason.PROTEST_AFTER_REPLY);
  }

  @Test
  public void shouldStayQuietOnOneProtestThatWasAnsweredWell() {
    assertThat(TicketHint.of(List.of(NOON), List.of(reply(NOON.plusSeconds(60), false))).isGiven())
        .isFalse();
    assertThat(TicketHint.of(List.of(), List.of(reply(NOON, true))).isGiven()).isFalse();
  }

  private static ReviewedReply reply(Instant at, boolean defensive) {
    return new ReviewedReply(
        at, Audience.PUBLIC, Set.of(), defensive ? Set.of(Category.BLAME) : Set.of());
  }
}
