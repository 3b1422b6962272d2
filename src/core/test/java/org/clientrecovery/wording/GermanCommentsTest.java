package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

/** A second language is only data: its comments are told by their words and judged by its packs. */
public class GermanCommentsTest {
  private static final WordingEngine ENGINE = new WordingEngine(RuleSet.shipped());
  private static final CommentContext REPLY =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("Europe/Vienna"));

  private static CommentReview review(String text) {
    return ENGINE.review(text, REPLY);
  }

  @Test
  public void shouldObjectToDefensiveGerman() {
    List.of(
            "Wie bereits mehrfach erklärt, ist das nicht unsere Schuld.",
            "Sie hätten uns das früher melden müssen.",
            "Laut unseren AGB gibt es nichts zurück.",
            "Wir waren leider unterbesetzt, und das ist auch für uns nicht einfach.",
            "Wir bedauern etwaige Unannehmlichkeiten.",
            "Bei uns funktioniert alles einwandfrei, das ist ein klarer Bedienfehler.")
        .forEach(text -> assertThat(review(text).defensive()).as(text).isTrue());
  }

  @Test
  public void shouldNotObjectToHelpfulGerman() {
    List.of(
            "Das war unser Fehler, und es tut mir leid. Ich rufe Sie morgen um zehn Uhr an.",
            "Wir hätten Sie früher informieren müssen.",
            "Können Sie uns bitte das Protokoll schicken?",
            "Der Dienst läuft wieder, und die Daten sind vollständig.")
        .forEach(text -> assertThat(review(text).defensive()).as(text).isFalse());
  }

  @Test
  public void shouldFindComponentsInGerman() {
    assertThat(
            review(
                    "Es tut mir leid, dass wir Ihre Mail übersehen haben. Das war unser Fehler."
                        + " Ich rufe Sie morgen um zehn Uhr an.")
                .components())
        .extracting(FoundComponent::component)
        .contains(Component.APOLOGY, Component.RESPONSIBILITY, Component.PLAN);
  }

  @Test
  public void shouldHearWhatHappenedToTheClientInGerman() {
    List.of(
            "Drei Tage lang konnten Sie keine Bestätigungen verschicken.",
            "Ihre Gäste standen am Samstag vor verschlossener Tür.",
            "Ihnen sind dadurch zwei Aufträge entgangen.",
            "Bei Ihnen ging am Freitag zwei Stunden lang nichts mehr.",
            "Das hat Sie einen ganzen Arbeitstag gekostet.")
        .forEach(text -> assertThat(components(text)).as(text).contains(Component.ACKNOWLEDGEMENT));
  }

  @Test
  public void shouldNotTakeReproachesAndPlainFactsForAcknowledgementInGerman() {
    List.of(
            "Sie haben uns das erst gestern gemeldet.",
            "Sie konnten die Datei öffnen.",
            "Ihre Lieferung kommt am Freitag an.",
            "Wenn Sie die Datei nicht öffnen können, rufen Sie uns an.")
        .forEach(
            text ->
                assertThat(components(text)).as(text).doesNotContain(Component.ACKNOWLEDGEMENT));
  }

  private static List<Component> components(String text) {
    return review(text).components().stream().map(FoundComponent::component).toList();
  }

  @Test
  public void shouldSeeTheFixBeforeAnyWordOnTheHarmInGerman() {
    assertThat(
            review(
                    "{quote}Die Kasse ist schon wieder tot.{quote}\nBitte starten Sie die Kasse neu.")
                .fixFirst())
        .isTrue();
  }
}
