package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/**
 * Which of several times in a sentence is the due date. "Now" is Wednesday, 4 March 2026, 10:15.
 */
public class ClauseDuesTest {
  private final CommitmentFinder finder = new CommitmentFinder();

  @Test
  public void shouldJoinAnHourWithTheDayOfItsOwnClause() {
    assertFirst("On Friday we come to you, at 9:00.", "2026-03-06T09:00:00+01:00");
    assertFirst("Our fitter looks in on Friday, between 9 and 11.", "2026-03-06T11:00:00+01:00");
    assertFirst("Friday morning I call you at 9:30.", "2026-03-06T09:30:00+01:00");
    assertFirst(
        "The spare goes out on Friday with the 14:00 courier.", "2026-03-06T14:00:00+01:00");
  }

  @Test
  public void shouldLeaveAnHourAloneWhereTheDayStandsInAnotherClause() {
    assertFirst(
        "The list for the bank is with you by 15:30, and your auditors come back on Friday.",
        "2026-03-04T15:30:00+01:00");
    assertFirst(
        "I start it at 16:00 when the shift is over, and your clerk need only re-enter"
            + " Monday's orders.",
        "2026-03-04T16:00:00+01:00");
    assertFirst(
        "Proof lies in your folder by noon, printed copies go by post Monday.",
        "2026-03-04T12:00:00+01:00");
  }

  @Test
  public void shouldTakeNoHourThatNamesAThing() {
    assertFirst("Your files are restored from the 04:00 snapshot today.", "2026-03-04");
    assertFirst("Bea stays in the box office for the 20:15 show tomorrow.", "2026-03-05");
    assertFirst("I put it back from Monday's backup today at 13:00.", "2026-03-04T13:00:00+01:00");
    assertFirst("We resend this month's 12 letters tomorrow.", "2026-03-05");
  }

  @Test
  public void shouldTakeTheNextUpdateAsTheNextHour() {
    List<String> dues =
        dues("Next update 23:00, and the report will be in your inbox by Friday noon.");

    assertThat(dues).containsExactly("2026-03-04T23:00:00+01:00", "2026-03-06T12:00:00+01:00");
    assertThat(dues("We switch on Tuesday at 06:00, and I call you at 06:30."))
        .containsExactly("2026-03-10T06:00:00+01:00", "2026-03-10T06:30:00+01:00");
  }

  @Test
  public void shouldTakeTheTimeOfTheActRatherThanOfItsCondition() {
    assertFirst(
        "If the part arrives before Friday noon I fit it on Saturday at 6:00.",
        "2026-03-07T06:00:00+01:00");
    assertFirst("If the money is not there on Friday we pay it again.", "2026-03-06");
  }

  @Test
  public void shouldLeaveUndatedWhatCountsFromAnEventToCome() {
    assertFirst("After approval from your side, the sandbox will be ready in 2 days.", null);
    assertFirst("Upon receipt of the form, we pay the amount within 5 working days.", null);
    assertFirst("Post approval, the account will be opened in 3 days.", null);
    assertFirst("We will pay it out within 5 working days post sign-off.", null);
    assertFirst("We will pay it out within 5 working days.", "2026-03-11");
  }

  @Test
  public void shouldCarryTheDayToWhatIsDoneRightAfterOrByOneself() {
    assertThat(dues("Your case is discussed on Friday, and I'll call you right after."))
        .containsExactly("2026-03-06", "2026-03-06");
    assertThat(dues("The test runs on Friday at 22:00, I will watch it myself."))
        .endsWith("2026-03-06T22:00:00+01:00");
    assertThat(dues("The switch comes on Friday, and I will send you the invoice."))
        .containsExactly("2026-03-06", null);
  }

  @Test
  public void shouldCarryTheDayOnlyWithinTheSentenceToTheSame() {
    assertThat(dues("Decision by Friday, the letter goes out the same day."))
        .containsExactly("2026-03-06", "2026-03-06");
    assertFirst("The fair is on Friday. Send me the bill and I'll pay it the same day.", null);
  }

  private void assertFirst(String text, String due) {
    assertThat(dues(text)).as(text).isNotEmpty();
    assertThat(dues(text).get(0)).as(text).isEqualTo(due);
  }

  private List<String> dues(String text) {
    return finder.find(text, PromiseTexts.IN_BERLIN).stream()
        .map(promise -> promise.due().map(Due::toString).orElse(null))
        .toList();
  }
}
