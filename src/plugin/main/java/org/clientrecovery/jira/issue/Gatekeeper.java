package org.clientrecovery.jira.issue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.StoredReview;
import org.clientrecovery.recovery.Gate;
import org.clientrecovery.recovery.GateEvidence;
import org.clientrecovery.recovery.GateReport;
import org.clientrecovery.recovery.Recovery;

/** Asks the gate of a recovery's stage, from stored rows alone. */
public final class Gatekeeper {
  private final ReviewStore reviews;
  private final CommitmentLedger ledger;
  private final Clock clock;

  public Gatekeeper(ReviewStore reviews, CommitmentLedger ledger, Clock clock) {
    this.reviews = reviews;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What the gate of the present stage says; empty for a recovery that has ended. */
  public Optional<GateReport> ask(Recovery recovery) {
    List<Long> issues = List.of(recovery.issue(), recovery.source());
    return ask(recovery, reviews.ofIssues(issues), ledger.ofIssues(issues));
  }

  /** The same, where the rows were read already. */
  public Optional<GateReport> ask(
      Recovery recovery, List<StoredReview> replies, List<LedgerEntry> promises) {
    return recovery
        .standing()
        .stage()
        .map(stage -> Gate.of(stage).ask(evidence(recovery, replies, promises)));
  }

  private GateEvidence evidence(
      Recovery recovery, List<StoredReview> replies, List<LedgerEntry> promises) {
    return GateEvidence.of(
        recovery,
        replies.stream().map(StoredReview::asReply).toList(),
        promises.stream().map(LedgerEntry::commitment).toList(),
        clock.instant());
  }
}
