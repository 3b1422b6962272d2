package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.ChronologyEntry;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.recovery.Trigger;
import org.clientrecovery.recovery.UnknownStageMove;
import org.clientrecovery.text.Audience;
import org.junit.Test;

public class RecoveryStoreTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore store = new RecoveryStore(database.activeObjects(), database.locks());

  @Test
  public void shouldGiveBackWhatItKeeps() {
    Recovery recovery = recovery(7, 3);
    store.add(recovery, Chronology.of(List.of()));

    assertThat(store.ofIssue(7)).contains(recovery);
    assertThat(store.openOfSource(3)).contains(recovery);
    assertThat(store.concerning(3)).contains(recovery);
    assertThat(store.openOfProject(1)).containsExactly(recovery);
  }

  @Test
  public void shouldKnowNothingOfOtherIssues() {
    store.add(recovery(7, 3), Chronology.of(List.of()));

    assertThat(store.ofIssue(3)).isEmpty();
    assertThat(store.openOfSource(7)).isEmpty();
    assertThat(store.openOfProject(2)).isEmpty();
  }

  @Test
  public void shouldKeepTheChronologyWithItsTexts() {
    ChronologyEntry reply =
        ChronologyEntry.comment(MONDAY, "ann", 12, "Überweisung 😡 'x' <b>", Audience.INTERNAL);
    ChronologyEntry move = ChronologyEntry.statusChange(TUESDAY, "", "Open", "Waiting");
    store.add(recovery(7, 3), Chronology.of(List.of(move, reply)));

    assertThat(store.chronology(7).entries()).containsExactly(reply, move);
  }

  @Test
  public void shouldMoveARecoveryAndKeepIt() {
    store.add(recovery(7, 3), Chronology.of(List.of()));

    store.change(7, recovery -> recovery.movedTo(Standing.APOLOGIZE, TUESDAY));

    assertThat(store.ofIssue(7).orElseThrow().standing()).isEqualTo(Standing.APOLOGIZE);
    assertThat(store.ofIssue(7).orElseThrow().since()).isEqualTo(TUESDAY);
  }

  @Test
  public void shouldLeaveARecoveryAsItWasWhenAMoveIsRefused() {
    store.add(recovery(7, 3), Chronology.of(List.of()));

    assertThatThrownBy(() -> store.change(7, r -> r.movedTo(Standing.RECOVERED, TUESDAY)))
        .isInstanceOf(UnknownStageMove.class);
    assertThat(store.ofIssue(7).orElseThrow().standing()).isEqualTo(Standing.ACKNOWLEDGE);
  }

  @Test
  public void shouldNotOfferAnEndedRecoveryForItsSource() {
    store.add(recovery(7, 3), Chronology.of(List.of()));
    partWays(7);

    assertThat(store.openOfSource(3)).isEmpty();
    assertThat(store.ofSource(3)).hasSize(1);
  }

  @Test
  public void shouldGiveTheRecoveryThatAnIssueIsBeforeOneThatItIsTheSourceOf() {
    store.add(recovery(7, 3), Chronology.of(List.of()));
    store.add(recovery(9, 7), Chronology.of(List.of()));

    assertThat(store.concerning(7)).map(Recovery::issue).contains(7L);
    partWays(7);
    assertThat(store.concerning(7)).map(Recovery::issue).as("though it ended").contains(7L);
  }

  @Test
  public void shouldGiveTheNewestRecoveryOfASource() {
    store.add(recovery(7, 3), Chronology.of(List.of()));
    partWays(7);
    store.add(recovery(9, 3, TUESDAY), Chronology.of(List.of()));

    assertThat(store.concerning(3)).map(Recovery::issue).contains(9L);
    partWays(9);
    assertThat(store.concerning(3)).map(Recovery::issue).as("both ended").contains(9L);
  }

  @Test
  public void shouldGiveTheOneThatATicketJoinedBeforeItsOwnThatEnded() {
    store.add(recovery(7, 3), Chronology.of(List.of()));
    partWays(7);
    store.add(recovery(9, 4), Chronology.of(List.of()));
    store.join(9, 3, TUESDAY);

    assertThat(store.concerning(3)).map(Recovery::issue).contains(9L);
  }

  @Test
  public void shouldAskByAnIndexWhichRecoveryAnIssueConcerns() {
    store.add(recovery(7, 3), Chronology.of(List.of()));

    List<String> statements = database.statementsOf(() -> store.concerning(99));

    assertThat(database.statementsOf(() -> store.concerning(7))).hasSize(1);
    assertThat(database.statementsOf(() -> store.concerning(3))).hasSize(2);
    assertThat(statements)
        .hasSize(3)
        .allSatisfy(
            sql ->
                assertThat(database.planOf(sql.replace("JOINED = ?", "JOINED = TRUE")))
                    .doesNotContain("tableScan"));
  }

  @Test
  public void shouldChangeNothingForAnIssueThatIsNoRecovery() {
    assertThat(store.change(99, recovery -> recovery.confirmedByClient(MONDAY))).isEmpty();
  }

  @Test
  public void shouldTakeAReasonOfTheLongestLength() {
    String why = "ä".repeat(Escalation.LONGEST_TEXT);
    store.add(
        Recovery.escalated(new Recovery.Place(7, 3, 1), escalation(why), "ann", MONDAY),
        Chronology.of(List.of()));

    assertThat(store.ofIssue(7).orElseThrow().escalation().why()).isEqualTo(why);
  }

  static Recovery recovery(long issue, long source) {
    return recovery(issue, source, MONDAY);
  }

  private void partWays(long recovery) {
    store.change(recovery, one -> one.movedTo(Standing.PARTED_WAYS, TUESDAY));
  }

  private static Recovery recovery(long issue, long source, Instant opened) {
    return Recovery.escalated(
        new Recovery.Place(issue, source, 1), escalation("Payroll was wrong"), "ann", opened);
  }

  private static Escalation escalation(String why) {
    return new Escalation(
        Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.INTEGRITY, true, why, "the contract");
  }
}
