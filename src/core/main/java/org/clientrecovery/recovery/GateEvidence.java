package org.clientrecovery.recovery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.wording.Component;

/**
 * What a gate looks at: the replies of the present round in order of time, the ledger, and whether
 * the client confirmed.
 *
 * @param at the moment of asking, by which a commitment is overdue or not
 */
public record GateEvidence(
    List<ReviewedReply> replies,
    List<Commitment> commitments,
    boolean clientConfirmed,
    Instant at) {

  public GateEvidence {
    replies = replies.stream().sorted(Comparator.comparing(ReviewedReply::written)).toList();
    commitments = List.copyOf(commitments);
    Objects.requireNonNull(at, "at");
  }

  /** The evidence for that recovery: replies from before its present round do not count. */
  public static GateEvidence of(
      Recovery recovery, List<ReviewedReply> replies, List<Commitment> ledger, Instant at) {
    List<ReviewedReply> ofRound =
        replies.stream().filter(r -> !r.written().isBefore(recovery.roundSince())).toList();
    return new GateEvidence(ofRound, ledger, recovery.isConfirmedByClient(), at);
  }

  boolean answers(GateQuestion question) {
    return switch (question) {
      case PUBLIC_ACKNOWLEDGEMENT -> hasPublicAcknowledgement();
      case REAL_APOLOGY -> lastRealApology().isPresent();
      case NO_OPEN_NON_APOLOGY -> !hasOpenNonApology();
      case DATED_COMMITMENT -> hasDatedCommitment();
      case NO_MISSED_COMMITMENT -> !hasMissedCommitment();
      case CLIENT_CONFIRMATION -> clientConfirmed;
    };
  }

  private boolean hasPublicAcknowledgement() {
    return publicReplies().stream()
        .anyMatch(reply -> reply.components().contains(Component.ACKNOWLEDGEMENT));
  }

  private Optional<ReviewedReply> lastRealApology() {
    return publicReplies().stream()
        .filter(ReviewedReply::isApologyWithOwnership)
        .reduce((earlier, later) -> later);
  }

  private boolean hasOpenNonApology() {
    Instant madeUp = lastRealApology().map(ReviewedReply::written).orElse(Instant.MIN);
    return publicReplies().stream()
        .anyMatch(reply -> reply.isNonApology() && reply.written().isAfter(madeUp));
  }

  private boolean hasDatedCommitment() {
    return commitments.stream()
        .anyMatch(ours -> isOurs(ours) && ours.due().isPresent() && isAlive(ours));
  }

  private static boolean isAlive(Commitment commitment) {
    return commitment.state().isConfirmed() && commitment.state() != CommitmentState.WITHDRAWN;
  }

  private boolean hasMissedCommitment() {
    return commitments.stream().anyMatch(c -> isOurs(c) && c.state().isUnresolved() && isMissed(c));
  }

  private boolean isMissed(Commitment commitment) {
    return commitment.state() == CommitmentState.MISSED || commitment.isOverdueAt(at);
  }

  private static boolean isOurs(Commitment commitment) {
    return commitment.party() == Party.US;
  }

  private List<ReviewedReply> publicReplies() {
    return replies.stream().filter(ReviewedReply::isPublic).toList();
  }
}
