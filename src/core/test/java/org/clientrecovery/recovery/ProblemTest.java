package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.Test;

public class ProblemTest {

  @Test
  public void shouldPointOutWhatNobodyCanCount() {
    assertThat(generalities("It never works and you always break everything."))
        .containsExactly("never", "always", "everything");
    assertThat(generalities("Every single time we call, nobody answers."))
        .containsExactly("Every single time", "nobody");
    assertThat(generalities("The screen is down all the time")).containsExactly("all the time");
    assertThat(generalities("NEVER EVER!")).containsExactly("NEVER", "EVER");
  }

  @Test
  public void shouldPointItOutInGerman() {
    assertThat(generalities("Nie geht es, und immer wieder sind wir schuld."))
        .containsExactly("Nie", "immer wieder");
    assertThat(generalities("Ständig fällt alles aus, jedes Mal!"))
        .containsExactly("Ständig", "alles", "jedes Mal");
    assertThat(generalities("Niemand ruft zurück, überhaupt nichts passiert"))
        .containsExactly("Niemand", "überhaupt nichts");
  }

  @Test
  public void shouldLeaveAloneWhatOnlyLooksLikeIt() {
    assertThat(generalities("The printer had never before stopped")).isEmpty();
    assertThat(generalities("It is not always slow, only on Mondays")).isEmpty();
    assertThat(generalities("Alle 3 Stunden bricht die Verbindung ab")).isEmpty();
    assertThat(generalities("Alle Rechnungen vom Mai waren falsch")).isEmpty();
    assertThat(generalities("Nevertheless the evergreen list of Allen was wrong")).isEmpty();
    assertThat(generalities("Das ist nicht immer so")).isEmpty();
    assertThat(generalities("Every 3 hours the link drops")).isEmpty();
  }

  @Test
  public void shouldSayWhereTheWordsStand() {
    Generality found = Generality.in("😡 It never works").get(0);

    assertThat("😡 It never works".substring(found.start(), found.end())).isEqualTo("never");
  }

  @Test
  public void shouldKnowANumberInDigitsAndInWords() {
    assertThat(isCounted("It stopped 3 times")).isTrue();
    assertThat(isCounted("Three invoices were wrong")).isTrue();
    assertThat(isCounted("zweimal im Mai")).isTrue();
    assertThat(isCounted("since 9am")).isTrue();
    assertThat(isCounted("One of the invoices was wrong")).isFalse();
    assertThat(isCounted("Some were late, someone wept")).isFalse();
  }

  @Test
  public void shouldBeSpecificWithoutGeneralityAndWithANumber() {
    assertThat(new Problem(1, "Payroll was late", "3 times in May").isSpecific()).isTrue();
    assertThat(new Problem(1, "Payroll was late", "").isSpecific()).isFalse();
    assertThat(new Problem(1, "Payroll is always late", "3 times").isSpecific()).isFalse();
  }

  @Test
  public void shouldReadTheSameUnderTurkish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale.Builder().setLanguageTag("tr").build());
    try {
      assertThat(generalities("NICHTS GEHT, IMMER")).containsExactly("NICHTS", "IMMER");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  public void shouldReadALongProblemInNoTime() {
    String longest = "it never ever works and nothing helps ".repeat(2_000);
    long start = System.nanoTime();

    assertThat(Generality.in(longest)).isNotEmpty();
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1_000);
  }

  private static String[] generalities(String text) {
    return Generality.in(text).stream().map(Generality::quote).toArray(String[]::new);
  }

  private static boolean isCounted(String text) {
    return Arrays.stream(new String[] {text}).allMatch(Counting::isIn);
  }
}
