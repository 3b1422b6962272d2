package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** What is shown of a sentence that promises and that no grammar holds. */
public class PromisedClausesTest {
  private boolean german;

  @Test
  public void shouldLeaveOutGreetingAndRegretBeforeThePromise() {
    assertNarrowed("Hi Anna, back to you by noon tomorrow", "back to you by noon tomorrow");
    assertNarrowed("Sorry for that, on your desk by Friday", "on your desk by Friday");
    assertNarrowed(
        "Sorry that you had to wait, the new one is with you on Friday",
        "the new one is with you on Friday");
  }

  @Test
  public void shouldLeaveOutTheReasonBehindThePromise() {
    assertNarrowed(
        "His teacher calls you on Friday because school is out", "His teacher calls you on Friday");
    assertNarrowed(
        "Released tomorrow with the other change, so that people reboot once",
        "Released tomorrow with the other change");
    assertNarrowed(
        "Mehmet mends it on Friday, as I'm on leave until then", "Mehmet mends it on Friday");
  }

  @Test
  public void shouldLeaveOutTheFactBesideThePromise() {
    assertNarrowed(
        "The lab has three racks; yours is on the second one for Tuesday 10th",
        "yours is on the second one for Tuesday 10th");
    assertNarrowed(
        "The 6 € go back to your card today and the sentence on the page is changed",
        "The 6 € go back to your card today");
  }

  @Test
  public void shouldLeaveOutTheWordThatJoinsIt() {
    assertNarrowed(
        "The limit is 500 now, and billing corrects September by Friday",
        "billing corrects September by Friday");
  }

  @Test
  public void shouldNoteAConditionAndLeaveItOut() {
    Promise promise = narrowed("A car is with you by 14:00, if the barrier is bent");

    assertThat(promise.conditional).isTrue();
    assertThat(promise.conditionEnd - promise.conditionStart).isEqualTo(5);
    assertNarrowed(
        "A car is with you by 14:00, if the barrier is bent", "A car is with you by 14:00");
  }

  @Test
  public void shouldKeepWhatBelongsToThePromise() {
    assertWhole("Tomorrow we bring ten extra, on the house");
    assertWhole("With you as soon as possible, by Friday at the latest");
    assertWhole("Fix: Friday 06:00");
    assertWhole("Anna: the new lid is there on Friday");
    assertWhole("7.2.1 is out tonight, Noor and I both stay on for the reports");
    assertWhole("Your secretary does that on Friday, as she told Mia");
    assertWhole("On Friday, the ring is yours");
  }

  @Test
  public void shouldKeepAnActOfOursThatHasNoTime() {
    assertWhole("Full backup is started at 18:00 today and I sit next to it");
    assertWhole("Two more will join the team, the vote is open from 1 August");
  }

  @Test
  public void shouldKeepASentenceWholeWhoseOnlyTimeStandsInAReason() {
    assertWhole("The lid comes with him because he is here on Friday");
    assertWhole("Sorry for that");
  }

  @Test
  public void shouldNarrowGermanSentences() {
    german = true;

    assertNarrowed(
        "Moin Herr Ohlsen, der Designer ruft Sie um 9:30 an", "der Designer ruft Sie um 9:30 an");
    assertNarrowed(
        "Die Umlaute sind dann noch kaputt, die zieh ich bis Donnerstag per Skript gerade",
        "die zieh ich bis Donnerstag per Skript gerade");
    assertNarrowed(
        "Korrigierte Rechnung geht heute Nachmittag raus, weil die alte falsch ist",
        "Korrigierte Rechnung geht heute Nachmittag raus");
    assertNarrowed(
        "Am Freitag steht er bei Ihnen, die alte Pumpe ist noch im Lager",
        "Am Freitag steht er bei Ihnen");
  }

  @Test
  public void shouldKeepWhatBelongsToAGermanPromise() {
    german = true;

    assertWhole("Morgen holt Jakob die Türen ab, auf unsere Kosten");
    assertWhole("Bis morgen, Mittwoch 18 Uhr, liegen drei neue Profile bei Ihnen");
    assertWhole("Mittwoch, 10 Uhr: korrigierte Abrechnungen liegen in Ihrem Postfach");
    assertWhole("Um halb vier bin ich morgen da und messe die Leitung gleich durch");
  }

  private void assertWhole(String sentence) {
    assertNarrowed(sentence, sentence);
  }

  private void assertNarrowed(String sentence, String shown) {
    PromiseText in = read(sentence);
    Promise promise = narrowed(in);

    assertThat(sentence.substring(in.text.start(promise.start), in.text.end(promise.end - 1)))
        .isEqualTo(shown);
  }

  private Promise narrowed(String sentence) {
    return narrowed(read(sentence));
  }

  private PromiseText read(String sentence) {
    PromiseText in = PromiseTexts.of(sentence, PromiseTexts.WEDNESDAY, german);
    in.readDates(0);
    return in;
  }

  private Promise narrowed(PromiseText in) {
    DueChooser dues = new DueChooser(in);
    ClauseGrammar grammar = german ? new VerbSecondGrammar(in, dues) : new PromiseGrammar(in, dues);
    grammar.read(0);
    Promise promise = new Promise();
    promise.start = in.text.firstToken(0);
    promise.end = in.text.endToken(0);
    new PromisedClauses(in, grammar).narrow(promise);
    return promise;
  }
}
