package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Classes of sentences with their near misses. "Now" is Wednesday, 4 March 2026, 10:15. */
public class PromiseClassesTest {
  private final CommitmentFinder finder = new CommitmentFinder();

  @Test
  public void shouldFindWhatIsKeptUntilADay() {
    assertUs("Your old tariff stays on through 12/31.");
    assertUs("The spare panel stays up till Sunday.");
    assertNone("It stays unclear until Friday.", "The swimming lesson stays on Thursday.");
    assertNone("The road stays closed until Monday.");
  }

  @Test
  public void shouldFindWhatIsWithTheClientThen() {
    assertUs("They're in your portal by tomorrow 10 am.");
    assertUs("Our gang is out there Thursday with the digger.");
    assertNone("They're on holiday until Friday.");
  }

  @Test
  public void shouldFindWhatAThingIsGivenThen() {
    assertUs("The queue gets double the workers from 25 March.");
    assertUs("All racks in row B get new labels this week.");
    assertNone("The server gets slow on Fridays.");
  }

  @Test
  public void shouldFindWhatPeopleDoOnceSomethingHasHappened() {
    assertUs("The certificate is issued as soon as we have both papers.");
    assertNone("The account is locked once you enter a wrong PIN.");
    assertNone("Parcels are collected once they are full.");
  }

  @Test
  public void shouldFindCareAndItsLimits() {
    assertUs("I'll see to it that somebody reads your patch.");
    assertUs("I'll close this when our own queue is back to normal.");
    assertUs("Good point, will do.");
    assertNone("We will see.", "We'll get further there.", "I want to know why nobody rang you.");
  }

  @Test
  public void shouldPartAHabitFromADatedAct() {
    assertThat(find("I'm going to check it every morning and drop you a note next Tuesday."))
        .extracting(promise -> promise.due().map(Due::toString).orElse(null))
        .containsExactly(null, "2026-03-10");
  }

  @Test
  public void shouldFindVisitsAndWhatIsDecidedByADay() {
    assertUs("Monday 8-10 on site.");
    assertUs("Rest of the sum: decided on the 28th at the latest.");
    assertUs("Mounted on Friday before the early shift begins.");
    assertNone("Third call this week.");
  }

  @Test
  public void shouldLeaveOutWhatTheWriterOnlyThinks() {
    assertNone("You will get the answer next week I think.");
    assertNone("Fingers crossed a fitter picks it up tomorrow.");
    assertNone("Expect hiccups this week.");
  }

  @Test
  public void shouldTakeWhatTheClientsPeopleGiveUsForTheirs() {
    assertClient("Elif sends us the formula tomorrow.");
    assertClient("Mr Achebe's secretary posts the keys to us on Monday.");
    assertClient("Lorna promised she would bin the old labels tonight.");
    assertClient("The club's secretary promised me the list by Thursday.");
    assertUs("Elif sends you the formula tomorrow.");
    assertUs("I'll tell you on Friday what they send us.");
  }

  private void assertUs(String text) {
    assertThat(find(text)).as(text).extracting(FoundCommitment::party).containsExactly(Party.US);
  }

  private void assertClient(String text) {
    assertThat(find(text))
        .as(text)
        .extracting(FoundCommitment::party)
        .containsExactly(Party.CLIENT);
  }

  private void assertNone(String... texts) {
    for (String text : texts) {
      assertThat(find(text)).as(text).isEmpty();
    }
  }

  private List<FoundCommitment> find(String text) {
    return finder.find(text, PromiseTexts.IN_BERLIN);
  }
}
