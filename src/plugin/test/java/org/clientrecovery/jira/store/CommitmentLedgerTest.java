package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentChangeRefused;
import org.clientrecovery.recovery.CommitmentState;
import org.junit.Test;

public class CommitmentLedgerTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Due FRIDAY = Due.on(LocalDate.of(2026, 3, 6), BERLIN);
  private static final Due NINE = Due.at(OffsetDateTime.parse("2026-03-03T09:00:00+01:00"), BERLIN);
  private static final Decision ANN = new Decision("ann", MONDAY, "");

  private final MemoryDatabase database = new MemoryDatabase();
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());

  @Test
  public void shouldProposeWhatACommentPromisesSoonestFirst() {
    propose(12, promise("we send it by Friday", FRIDAY), promise("call at nine", NINE));

    assertThat(ofIssue())
        .extracting(entry -> entry.commitment().due().orElseThrow())
        .containsExactly(NINE, FRIDAY);
    assertThat(ofIssue()).allMatch(entry -> entry.commitment().state() == CommitmentState.PROPOSED);
  }

  @Test
  public void shouldNotReportWhatNobodyConfirmed() {
    propose(12, promise("we send it by Friday", FRIDAY));

    assertThat(ledger.unresolvedOfProject(1)).isEmpty();
  }

  @Test
  public void shouldReportAConfirmedCommitmentUntilItIsKept() {
    int id = confirmed("we send it by Friday");
    assertThat(ledger.unresolvedOfProject(1)).extracting(LedgerEntry::id).containsExactly(id);

    ledger.change(id, commitment -> commitment.keptAt(MONDAY), ANN);

    assertThat(ledger.unresolvedOfProject(1)).isEmpty();
    assertThat(ledger.entry(id).orElseThrow().commitment().state()).isEqualTo(CommitmentState.KEPT);
  }

  @Test
  public void shouldReplaceOnlyProposalsWhenACommentIsEdited() {
    int id = confirmed("we send it by Friday");
    propose(12, promise("we send it by Friday", FRIDAY), promise("we call you", NINE));
    propose(12, promise("we write to you", NINE));

    assertThat(ofIssue())
        .extracting(entry -> entry.commitment().quote())
        .containsExactly("we write to you", "we send it by Friday");
    assertThat(ledger.entry(id).orElseThrow().commitment().state()).isEqualTo(CommitmentState.OPEN);
  }

  @Test
  public void shouldNotProposeAgainWhatSomebodyDismissed() {
    propose(12, promise("we send it by Friday", FRIDAY));
    ledger.change(ofIssue().get(0).id(), Commitment::dismissed, ANN);

    propose(12, promise("we send it by Friday", FRIDAY));

    assertThat(ofIssue())
        .extracting(e -> e.commitment().state())
        .containsExactly(CommitmentState.DISMISSED);
  }

  @Test
  public void shouldForgetProposalsButNotDecisionsOfADeletedComment() {
    confirmed("we send it by Friday");
    propose(12, promise("we call you", NINE));

    ledger.forgetProposals(12);

    assertThat(ofIssue())
        .extracting(e -> e.commitment().quote())
        .containsExactly("we send it by Friday");
  }

  @Test
  public void shouldTellWhoMovedACommitmentAndWhy() {
    int id = confirmed("we send it by Friday");

    ledger.change(
        id,
        commitment -> commitment.movedTo(NINE, MONDAY),
        new Decision("bea", MONDAY.plusSeconds(60), "the client asked for it"));

    assertThat(ledger.history(id))
        .containsExactly(
            new LedgerChange(
                MONDAY, "ann", CommitmentState.PROPOSED, CommitmentState.OPEN, "2026-03-06", ""),
            new LedgerChange(
                MONDAY.plusSeconds(60),
                "bea",
                CommitmentState.OPEN,
                CommitmentState.MOVED,
                "2026-03-06",
                "the client asked for it"));
    assertThat(ledger.entry(id).orElseThrow().commitment().due()).contains(NINE);
  }

  @Test
  public void shouldNoteNothingWhenAChangeIsRefused() {
    propose(12, promise("we send it by Friday", FRIDAY));
    int id = ofIssue().get(0).id();

    assertThatThrownBy(() -> ledger.change(id, commitment -> commitment.keptAt(MONDAY), ANN))
        .isInstanceOf(CommitmentChangeRefused.class);
    assertThat(ledger.history(id)).isEmpty();
  }

  @Test
  public void shouldKeepAPromiseWithoutADate() {
    propose(
        12,
        new FoundCommitment(
            0,
            4,
            "soon",
            Party.CLIENT,
            Optional.of("Cleo"),
            Optional.of("once we have the log"),
            Strength.INTENTION,
            Optional.empty()));

    Commitment commitment = ofIssue().get(0).commitment();
    assertThat(commitment.due()).isEmpty();
    assertThat(commitment.owner()).contains("Cleo");
    assertThat(commitment.condition()).contains("once we have the log");
    assertThat(commitment.party()).isEqualTo(Party.CLIENT);
  }

  @Test
  public void shouldLetOnlyOneOfManyConfirmAtOnce() throws Exception {
    propose(12, promise("we send it by Friday", FRIDAY));
    int id = ofIssue().get(0).id();
    ExecutorService people = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> answers =
          people.invokeAll(IntStream.range(0, 8).mapToObj(i -> confirmation(id)).toList());
      int confirmed = 0;
      for (Future<Boolean> answer : answers) {
        confirmed += answer.get() ? 1 : 0;
      }
      assertThat(confirmed).isEqualTo(1);
    } finally {
      people.shutdownNow();
    }
    assertThat(ledger.history(id)).hasSize(1);
  }

  private java.util.concurrent.Callable<Boolean> confirmation(int id) {
    return () -> {
      try {
        return ledger.change(id, Commitment::confirmed, ANN).isPresent();
      } catch (RuntimeException refused) {
        return false;
      }
    };
  }

  private int confirmed(String quote) {
    propose(12, promise(quote, FRIDAY));
    int id = ofIssue().get(0).id();
    ledger.change(id, Commitment::confirmed, ANN);
    return id;
  }

  private List<LedgerEntry> ofIssue() {
    return ledger.ofIssues(List.of(7L));
  }

  private void propose(long comment, FoundCommitment... promises) {
    ledger.propose(new CommitmentLedger.Origin(comment, 7, 1, MONDAY), List.of(promises));
  }

  private static FoundCommitment promise(String quote, Due due) {
    return new FoundCommitment(
        0,
        quote.length(),
        quote,
        Party.US,
        Optional.empty(),
        Optional.empty(),
        Strength.PROMISE,
        Optional.of(due));
  }
}
