package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/**
 * What a trained table knows and no grammar: promises of any form, and what only looks like one.
 */
public class PromiseJudgeTest {
  private final CommitmentFinder finder = new CommitmentFinder();

  @Test
  public void shouldFindPromisesOfResultsAndOfOthersThatNoGrammarHolds() {
    assertPromise("His teacher calls you on Friday evening.", "2026-03-06");
    assertPromise("The dehumidifier is back in your flat on Friday.", "2026-03-06");
    assertPromise("Back to you before noon tomorrow.", "2026-03-05T12:00:00+00:00");
  }

  @Test
  public void shouldLeaveOutWhatIsOnlyThoughtChosenOrAnAbsence() {
    assertNothing("I think we have it by Friday.");
    assertNothing("If you like, the fitter is with you on Friday.");
    assertNothing("I am out of the office until Friday.");
  }

  @Test
  public void shouldDropAPromiseOfTheGrammarOnlyWhereTheTableIsSureOfNone() {
    assertThat(judged("We call you on Friday.", "bias\t-2")).isEmpty();
    assertThat(judged("We call you on Friday.", "bias\t-1.5")).hasSize(1);
  }

  @Test
  public void shouldTakeASentenceOfNoKnownFormOnlyWhereTheTableIsSureOfIt() {
    assertThat(judged("His teacher calls you on Friday.", "bias\t1")).hasSize(1);
    assertThat(judged("His teacher calls you on Friday.", "bias\t0.5")).as("refused").isEmpty();
    assertThat(judged("His chairs, all of them.", "bias\t9")).as("nothing to come").isEmpty();
  }

  @Test
  public void shouldCountAPromiseOfTheClientsPeopleAsTheirs() {
    List<FoundCommitment> found =
        finder.find(
            "Thanks for the call. Your planner sends us the list on Friday.",
            PromiseTexts.WEDNESDAY);

    assertThat(found).extracting(FoundCommitment::party).containsExactly(Party.CLIENT);
  }

  private static List<Promise> judged(String comment, String table) {
    PromiseText in = PromiseTexts.of(comment, PromiseTexts.WEDNESDAY);
    in.readDates(0);
    ClauseGrammar grammar = new PromiseGrammar(in, new DueChooser(in));
    PromiseShares shares = new PromiseShares(in, new PromiseTable(List.of(table)), null);
    return new PromiseJudge(in, grammar, shares).judge(0);
  }

  private void assertPromise(String sentence, String due) {
    List<FoundCommitment> found =
        finder.find("Thanks for the call. " + sentence, PromiseTexts.WEDNESDAY);

    assertThat(found).as(sentence).hasSize(1);
    assertThat(found.get(0).due().map(Due::toString).orElse(null)).as(sentence).isEqualTo(due);
  }

  private void assertNothing(String sentence) {
    assertThat(finder.find("Thanks for the call. " + sentence, PromiseTexts.WEDNESDAY))
        .as(sentence)
        .isEmpty();
  }
}
