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

    ledger.commentDeleted(7, 12);

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
        new Decision("bea", MONDAY.plusSeconds(60), "the client asked for it")
            .withClientTold(true));

    assertThat(ledger.history(id))
        .containsExactly(
            new LedgerChange(
                MONDAY,
                "ann",
                CommitmentState.PROPOSED,
                CommitmentState.OPEN,
                "2026-03-06",
                "2026-03-06",
                "",
                Optional.empty()),
            new LedgerChange(
                MONDAY.plusSeconds(60),
                "bea",
                CommitmentState.OPEN,
                CommitmentState.MOVED,
                "2026-03-06",
                "2026-03-03T09:00:00+01:00",
                "the client asked for it",
                Optional.of(true)));
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

  @Test
  public void shouldKeepTheNumberOfAProposalWhileItsCommentIsEditedAroundIt() {
    propose(12, promise("we send it by Friday", FRIDAY));
    int id = ofIssue().get(0).id();

    propose(12, promise("we call you", NINE), promise("we send it by Friday", NINE));

    assertThat(ledger.entry(id).orElseThrow().commitment().due()).contains(NINE);
    assertThat(ofIssue()).hasSize(2);
  }

  @Test
  public void shouldMarkWhatWasConfirmedWhenItsWordsAreEditedAwayAndWhenTheyComeBack() {
    edit(1, promise("we send it by Friday", FRIDAY));
    int id = ofIssue().get(0).id();
    ledger.change(id, Commitment::confirmed, ANN);

    edit(2);
    assertThat(since(id)).isEqualTo(CommentSince.CHANGED);
    assertThat(ledger.entry(id).orElseThrow().isUnresolved()).isTrue();

    edit(3, promise("we send it by Friday", FRIDAY));
    assertThat(since(id)).isEqualTo(CommentSince.UNCHANGED);

    ledger.commentDeleted(7, 12);
    assertThat(since(id)).isEqualTo(CommentSince.DELETED);
    assertThat(ledger.unresolvedOfProject(1)).extracting(LedgerEntry::id).containsExactly(id);
  }

  @Test
  public void shouldNotMarkAnythingWhenTheSameTextIsReadAgain() {
    edit(1, promise("we send it by Friday", FRIDAY));
    int id = ofIssue().get(0).id();
    ledger.change(id, Commitment::confirmed, ANN);

    edit(1);

    assertThat(since(id)).isEqualTo(CommentSince.UNCHANGED);
  }

  @Test
  public void shouldTakeAPromiseThatStandsInNoComment() {
    LedgerEntry added = ledger.add(LedgerPlace.of(7, 1), byTelephone(), Optional.of("bea"), ANN);

    assertThat(added.comment()).isZero();
    assertThat(added.commitment().state()).isEqualTo(CommitmentState.OPEN);
    assertThat(added.people()).isEqualTo(new LedgerEntry.People("ann", Optional.of("bea")));
    assertThat(ledger.unresolvedOfProject(1)).containsExactly(added);
    assertThat(ledger.history(added.id()))
        .extracting(LedgerChange::after)
        .containsExactly(CommitmentState.OPEN);
  }

  @Test
  public void shouldKeepTheProofAndTheMomentThatItWasKept() {
    int id = confirmed("we send it by Friday");

    ledger.change(id, promise -> promise.keptAt(MONDAY), ANN.withProof("https://mail.example/1"));

    LedgerEntry kept = ledger.entry(id).orElseThrow();
    assertThat(kept.life().proof()).isEqualTo("https://mail.example/1");
    assertThat(kept.life().settled()).contains(MONDAY);
    assertThat(kept.life().version()).isEqualTo(2);
  }

  @Test
  public void shouldRefuseADecisionOnAnOlderVersion() {
    int id = confirmed("we send it by Friday");

    assertThatThrownBy(() -> ledger.change(id, Commitment::withdrawn, ANN.onVersion(0)))
        .isInstanceOf(LedgerConflict.class)
        .hasMessageContaining("seen in version 0 and is in 1");
    assertThat(ledger.change(id, Commitment::withdrawn, ANN.onVersion(1))).isPresent();
  }

  @Test
  public void shouldLetALaterPromiseStandForAnEarlierOne() {
    int earlier = confirmed("we send it by Friday");
    int later = added();

    ledger.supersede(earlier, later, ANN);

    assertThat(ledger.entry(earlier).orElseThrow().commitment().state())
        .isEqualTo(CommitmentState.MOVED);
    assertThat(ledger.entry(earlier).orElseThrow().life().supersededBy()).isEqualTo(later);
    assertThat(ledger.entry(later).orElseThrow().life().supersedes()).isEqualTo(earlier);
    assertThat(ledger.unresolvedOfProject(1)).extracting(LedgerEntry::id).containsExactly(later);
  }

  @Test
  public void shouldNotPairAPromiseWithItselfOrTwice() {
    int earlier = confirmed("we send it by Friday");
    int later = added();
    ledger.supersede(earlier, later, ANN);

    assertThat(ledger.supersede(later, later, ANN)).isEmpty();
    assertThat(ledger.supersede(earlier, added(), ANN)).isEmpty();
    assertThat(ledger.supersede(later, earlier, ANN)).isEmpty();
    assertThat(ledger.supersede(later, 4711, ANN)).isEmpty();
  }

  @Test
  public void shouldNotLetWhatIsWithdrawnStandForAnything() {
    int earlier = confirmed("we send it by Friday");
    int later = added();
    ledger.change(later, Commitment::withdrawn, ANN);

    assertThat(ledger.supersede(earlier, later, ANN)).isEmpty();
    assertThat(ledger.entry(earlier).orElseThrow().isUnresolved()).isTrue();
  }

  @Test
  public void shouldFollowAnIssueIntoAnotherProjectAndIntoItsRecovery() {
    int id = confirmed("we send it by Friday");

    ledger.place(new LedgerPlace(7, 2, 70, 7, "cleo"));

    assertThat(ledger.unresolvedOfProject(1)).isEmpty();
    assertThat(ledger.unresolvedOfProject(2)).extracting(LedgerEntry::id).containsExactly(id);
    assertThat(ledger.ofRecovery(70)).extracting(LedgerEntry::id).containsExactly(id);
    assertThat(ledger.entry(id).orElseThrow().place().client()).isEqualTo("cleo");
  }

  @Test
  public void shouldLeaveWhatIsSettledWithTheRecoveryThatItWasSettledIn() {
    int id = confirmed("we send it by Friday");
    ledger.place(new LedgerPlace(7, 1, 70, 7, "cleo"));
    ledger.change(id, promise -> promise.keptAt(MONDAY), ANN);

    ledger.place(new LedgerPlace(7, 2, 71, 7, "cleo"));

    assertThat(ledger.entry(id).orElseThrow().place())
        .isEqualTo(new LedgerPlace(7, 2, 70, 7, "cleo"));
  }

  @Test
  public void shouldForgetAnIssueThatIsGoneWithTheHistoryOfItsPromises() {
    int id = confirmed("we send it by Friday");

    ledger.issueDeleted(7);

    assertThat(ledger.entry(id)).isEmpty();
    assertThat(ledger.history(id)).isEmpty();
  }

  @Test
  public void shouldTakePromisesOutOfARecoveryThatIsGone() {
    int id = confirmed("we send it by Friday");
    ledger.place(new LedgerPlace(7, 1, 70, 7, ""));

    ledger.issueDeleted(70);

    assertThat(ledger.entry(id).orElseThrow().place().recovery()).isZero();
  }

  @Test
  public void shouldForgetAProjectThatIsGoneHoweverMuchItHolds() {
    FoundCommitment[] many =
        IntStream.range(0, 450)
            .mapToObj(i -> promise("we send part " + i, FRIDAY))
            .toArray(FoundCommitment[]::new);
    propose(12, many);

    ledger.projectDeleted(1);

    assertThat(ofIssue()).isEmpty();
  }

  @Test
  public void shouldNotGiveACloneThePromisesOfItsOriginal() {
    confirmed("we send it by Friday");

    assertThat(ledger.ofIssues(List.of(8L))).isEmpty();
  }

  private CommentSince since(int id) {
    return ledger.entry(id).orElseThrow().life().comment();
  }

  private int added() {
    return ledger.add(LedgerPlace.of(7, 1), byTelephone(), Optional.empty(), ANN).id();
  }

  private static Commitment byTelephone() {
    return new Commitment(
        "send the part by courier",
        Party.US,
        Optional.empty(),
        Optional.empty(),
        MONDAY,
        Optional.of(NINE),
        CommitmentState.PROPOSED);
  }

  /** The comment with another text, which makes those promises. */
  private void edit(int text, FoundCommitment... promises) {
    ledger.propose(
        new CommitmentLedger.Origin(12, LedgerPlace.of(7, 1), MONDAY, "ann", text, false),
        List.of(promises));
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
