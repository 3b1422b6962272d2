package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.PaperRefused;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.recovery.Trigger;
import org.junit.Before;
import org.junit.Test;

public class EscalationAnswersTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant EVENING = NOON.plusSeconds(21_600);

  private final MemoryDatabase database = new MemoryDatabase();
  private final PaperHistory history = new PaperHistory(database.activeObjects());
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final PaperStore papers =
      new PaperStore(
          database.activeObjects(),
          database.locks(),
          history,
          Clock.fixed(EVENING, ZoneOffset.UTC));

  @Before
  public void escalate() {
    recoveries.addUnread(RecoverySample.since(NOON));
  }

  @Test
  public void shouldGiveWhatWasAnsweredAndByWhom() {
    PaperEntry answers = papers.escalation(7).orElseThrow();

    assertThat(answers.version()).isEqualTo(1);
    assertThat(answers.values())
        .containsEntry("trigger", "our-mistake")
        .containsEntry("why", "why");
    assertThat(answers.changed()).isEqualTo(new PaperEntry.Change("ann", NOON));
    assertThat(papers.escalation(3)).as("its ticket is none").isEmpty();
  }

  @Test
  public void shouldCorrectTheAnswersOfTheRecoveryAndLeaveTheRestOfIt() {
    recoveries.change(7, found -> found.movedTo(Standing.APOLOGIZE, EVENING));

    PaperEntry corrected = correct(1, Map.of("side", "client", "repeated", "yes"));

    assertThat(corrected.version()).isEqualTo(2);
    assertThat(corrected.changed()).isEqualTo(new PaperEntry.Change("bob", EVENING));
    Recovery recovery = recoveries.ofIssue(7).orElseThrow();
    assertThat(recovery.escalation())
        .isEqualTo(
            new Escalation(
                Trigger.OUR_MISTAKE, SideAtFault.CLIENT, FailureKind.COMPETENCE, true, "why", ""));
    assertThat(recovery.standing()).isEqualTo(Standing.APOLOGIZE);
    assertThat(recovery.escalatedBy()).isEqualTo("ann");
  }

  @Test
  public void shouldKeepTheCorrectionWhenTheRecoveryGoesOn() {
    PaperEntry corrected = correct(1, Map.of("why", "3 invoices were wrong"));

    recoveries.change(7, found -> found.movedTo(Standing.APOLOGIZE, EVENING));

    assertThat(papers.escalation(7)).contains(corrected);
  }

  @Test
  public void shouldKeepEachCorrectionInTheHistoryWithBothTexts() {
    Map<String, String> stood = papers.escalation(7).orElseThrow().values();
    Map<String, String> first = correct(1, Map.of("why", "It broke")).values();
    Map<String, String> second = correct(2, Map.of("why", "It broke twice")).values();

    List<PaperChange> changes = history.of(7, 0, 10);

    assertThat(changes).extracting(PaperChange::before).containsExactly(first, stood);
    assertThat(changes).extracting(PaperChange::after).containsExactly(second, first);
    assertThat(changes)
        .allSatisfy(
            change -> {
              assertThat(change.paper()).isEqualTo(Paper.ESCALATION);
              assertThat(change.actor()).isEqualTo("bob");
              assertThat(change.at()).isEqualTo(EVENING);
            });
    assertThat(papers.changes(place(7, 0))).isEqualTo(changes);
  }

  @Test
  public void shouldNoteNothingWhereWhatStandsIsSavedAgain() {
    assertThat(correct(1, Map.of()).version()).isEqualTo(1);
    assertThat(history.of(7, 0, 10)).isEmpty();
  }

  @Test
  public void shouldNoteNothingWhereOnlyTheEndsOfLinesDifferFromTheFormOfTheEscalation() {
    recoveries.add(
        Recovery.escalated(
            new Recovery.Place(8, 4, 1),
            new Escalation(
                Trigger.OUR_MISTAKE,
                SideAtFault.US,
                FailureKind.COMPETENCE,
                false,
                "one\r\ntwo",
                ""),
            "ann",
            NOON),
        Chronology.of(List.of()));
    Map<String, String> sent = papers.escalation(8).orElseThrow().values();

    assertThat(papers.change(place(8, 0), 1, sent, "bob").orElseThrow().version()).isEqualTo(1);
    assertThat(history.of(8, 0, 10)).isEmpty();
  }

  @Test
  public void shouldChangeNothingWhereSomebodyElseCorrectedInBetween() {
    correct(1, Map.of("why", "theirs"));

    assertThatThrownBy(() -> correct(1, Map.of("why", "mine")))
        .isInstanceOfSatisfying(
            PaperConflict.class,
            conflict -> {
              PaperEntry present = conflict.present().orElseThrow();
              assertThat(present.value("why")).isEqualTo("theirs");
              assertThat(present.changed().actor()).isEqualTo("bob");
            });
    assertThat(recoveries.ofIssue(7).orElseThrow().escalation().why()).isEqualTo("theirs");
    assertThat(history.of(7, 0, 10)).hasSize(1);
  }

  @Test
  public void shouldLetOneOfManyWhoCorrectAtOnceWin() throws Exception {
    AtomicInteger conflicts = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (Future<?> done :
        IntStream.range(0, 8)
            .<Future<?>>mapToObj(i -> threads.submit(() -> tryToCorrect(i, conflicts)))
            .toList()) {
      done.get();
    }
    threads.shutdown();

    assertThat(conflicts).hasValue(7);
    assertThat(papers.escalation(7).orElseThrow().version()).isEqualTo(2);
    assertThat(history.of(7, 0, 10)).hasSize(1);
  }

  @Test
  public void shouldKeepTheAnswersAndNameNobodyWrongOnceTheOldPapersWentWithTheirHistory() {
    correct(1, Map.of("why", "3 invoices were wrong"));

    new RecoveryRemains(database.activeObjects()).deletePapers(7);

    PaperEntry answers = papers.escalation(7).orElseThrow();
    assertThat(answers.value("why")).isEqualTo("3 invoices were wrong");
    assertThat(answers.version()).isEqualTo(2);
    assertThat(answers.changed().actor()).isEmpty();
  }

  @Test
  public void shouldChangeNothingWhereAnAnswerCanNotBeTaken() {
    assertThatThrownBy(() -> correct(1, Map.of("why", " "))).isInstanceOf(PaperRefused.class);
    assertThatThrownBy(() -> correct(1, Map.of("why", "x".repeat(20_001))))
        .isInstanceOf(PaperRefused.class);
    assertThatThrownBy(() -> correct(1, Map.of("side", "nobody"))).isInstanceOf(PaperRefused.class);

    assertThat(papers.escalation(7).orElseThrow().version()).isEqualTo(1);
    assertThat(recoveries.ofIssue(7).orElseThrow().escalation())
        .isEqualTo(RecoverySample.since(NOON).escalation());
  }

  @Test
  public void shouldKnowNoOtherEntryAndNoAnswersOfAnIssueThatIsNoRecovery() {
    Map<String, String> values = papers.escalation(7).orElseThrow().values();

    assertThat(papers.change(place(7, 1), 1, values, "bob")).isEmpty();
    assertThat(papers.change(place(9, 0), 1, values, "bob")).isEmpty();
  }

  private void tryToCorrect(int number, AtomicInteger conflicts) {
    try {
      correct(1, Map.of("why", "by " + number));
    } catch (PaperConflict conflict) {
      conflicts.incrementAndGet();
    }
  }

  /** Those answers over the ones of recovery 7, by bob. */
  private PaperEntry correct(int version, Map<String, String> answers) {
    Map<String, String> values = new HashMap<>(papers.escalation(7).orElseThrow().values());
    values.putAll(answers);
    return papers.change(place(7, 0), version, values, "bob").orElseThrow();
  }

  private static PaperStore.Place place(long recovery, int entry) {
    return new PaperStore.Place(recovery, Paper.ESCALATION, entry);
  }
}
