package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** A sentence with several promises: each is one of its own, with its own due date. */
public class SeveralPromisesTest {
  private final CommitmentFinder finder = new CommitmentFinder();

  @Test
  public void shouldPartTwoActsWithATimeEach() {
    assertPromises(
        "I'll call you at 10 and send the invoice by Friday.",
        "I'll call you at 10 | 2026-03-04T10:00:00+00:00",
        "send the invoice by Friday | 2026-03-06");
    assertPromises(
        "I'll call you tomorrow at 10, and I'll send the invoice by Friday.",
        "I'll call you tomorrow at 10 | 2026-03-05T10:00:00+00:00",
        "I'll send the invoice by Friday | 2026-03-06");
    assertPromises(
        "Both parts will be shipped tomorrow and installed on Friday.",
        "Both parts will be shipped tomorrow | 2026-03-05",
        "installed on Friday | 2026-03-06");
    assertPromises(
        "I'm going to call the vendor today and to send you their answer tomorrow.",
        "I'm going to call the vendor today | 2026-03-04",
        "to send you their answer tomorrow | 2026-03-05");
  }

  @Test
  public void shouldPartAListOfActs() {
    assertPromises(
        "I'll call you at 10, send the invoice by Friday and close the ticket on Monday.",
        "I'll call you at 10 | 2026-03-04T10:00:00+00:00",
        "send the invoice by Friday | 2026-03-06",
        "close the ticket on Monday | 2026-03-09");
  }

  @Test
  public void shouldPartTheActsOfTwo() {
    assertPromises(
        "Anna will call you tomorrow and Ben will visit you on Friday.",
        "Anna will call you tomorrow | 2026-03-05",
        "Ben will visit you on Friday | 2026-03-06");
  }

  @Test
  public void shouldKeepActsTogetherThatShareATime() {
    assertPromises(
        "I'll test and deploy the fix by Friday.",
        "I'll test and deploy the fix by Friday | 2026-03-06");
    assertPromises(
        "I'll fix it, test it and deploy it by Friday.",
        "I'll fix it, test it and deploy it by Friday | 2026-03-06");
    assertPromises(
        "Both parts will be tested and shipped tomorrow.",
        "Both parts will be tested and shipped tomorrow | 2026-03-05");
  }

  @Test
  public void shouldPartGermanClausesWithATimeEach() {
    assertPromises(
        "Ich rufe Sie morgen um 10 Uhr an und Sie bekommen die Rechnung bis Freitag.",
        "Ich rufe Sie morgen um 10 Uhr an | 2026-03-05T10:00:00+00:00",
        "Sie bekommen die Rechnung bis Freitag | 2026-03-06");
    assertPromises(
        "Der Monteur kommt am Donnerstag und die Rechnung folgt am Montag.",
        "Der Monteur kommt am Donnerstag | 2026-03-05",
        "die Rechnung folgt am Montag | 2026-03-09");
    assertPromises(
        "Wir tauschen die Pumpe morgen aus, die Gebühr erstatten wir bis Freitag.",
        "Wir tauschen die Pumpe morgen aus | 2026-03-05",
        "die Gebühr erstatten wir bis Freitag | 2026-03-06");
  }

  @Test
  public void shouldKeepGermanActsTogetherThatShareATime() {
    assertPromises(
        "Wir prüfen das Gerät und schicken es Ihnen am Freitag.",
        "schicken es Ihnen am Freitag | 2026-03-06");
    assertPromises(
        "Wir bringen die Pumpe und die Rechnung am Freitag.",
        "Wir bringen die Pumpe und die Rechnung am Freitag | 2026-03-06");
  }

  private void assertPromises(String sentence, String... promises) {
    assertThat(finder.find(sentence, PromiseTexts.WEDNESDAY))
        .extracting(
            found -> found.quote() + " | " + found.due().map(Due::toString).orElse("undated"))
        .containsExactly(promises);
  }
}
