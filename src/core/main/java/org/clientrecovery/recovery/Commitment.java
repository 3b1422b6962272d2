package org.clientrecovery.recovery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;

/**
 * One promise of the ledger: the sentence that somebody wrote, bound to a party, a date and a
 * state. Immutable; each change gives a new one.
 *
 * @param quote the clause that promises
 * @param owner the person or team that the text names; empty for "we" and "I"
 * @param condition what it waits for; empty where it waits for nothing
 * @param made when it was written
 * @param due empty where no date was given
 */
public record Commitment(
    String quote,
    Party party,
    Optional<String> owner,
    Optional<String> condition,
    Instant made,
    Optional<Due> due,
    CommitmentState state) {

  public Commitment {
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(made, "made");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(state, "state");
  }

  /** The same promise in those words, for whoever may not read its own. */
  public Commitment quoting(String words) {
    return new Commitment(words, party, owner, condition, made, due, state);
  }

  /** The same promise as it is before anybody decided on it. */
  public Commitment proposed() {
    return new Commitment(quote, party, owner, condition, made, due, CommitmentState.PROPOSED);
  }

  /** This commitment, confirmed by a person. */
  public Commitment confirmed() {
    return in(CommitmentState.OPEN);
  }

  /** This proposal, which is none. */
  public Commitment dismissed() {
    return in(CommitmentState.DISMISSED);
  }

  /** This commitment, kept at that moment: in time, or late. */
  public Commitment keptAt(Instant at) {
    return in(isOverdueAt(at) ? CommitmentState.LATE : CommitmentState.KEPT);
  }

  /** This commitment, past its date and not kept. */
  public Commitment missed() {
    return in(CommitmentState.MISSED);
  }

  /**
   * This commitment, now that a later one for the same thing stands for it: moved where that
   * happened before its date, else missed.
   */
  public Commitment superseded(Instant at) {
    if (state == CommitmentState.MISSED) {
      return this;
    }
    return in(isOverdueAt(at) ? CommitmentState.MISSED : CommitmentState.MOVED);
  }

  /** This commitment, taken back. */
  public Commitment withdrawn() {
    return in(CommitmentState.WITHDRAWN);
  }

  /**
   * This commitment at another date.
   *
   * @throws CommitmentChangeRefused where it has fallen due by then: bad news comes in advance
   */
  public Commitment movedTo(Due next, Instant at) {
    if (isOverdueAt(at)) {
      throw new CommitmentChangeRefused(CommitmentState.MISSED, CommitmentState.MOVED);
    }
    Commitment moved = in(CommitmentState.MOVED);
    return new Commitment(quote, party, owner, condition, made, Optional.of(next), moved.state());
  }

  /** Whether it waits for something before anybody can keep it. */
  public boolean isConditional() {
    return condition.isPresent();
  }

  /** Whether we made it. */
  public boolean isOurs() {
    return party == Party.US;
  }

  /** Whether its date has passed; never for one without a date. */
  public boolean isOverdueAt(Instant at) {
    return due.map(date -> !at.isBefore(date.overdueFrom())).orElse(false);
  }

  /**
   * This commitment in that state.
   *
   * @throws CommitmentChangeRefused where the present state does not lead there
   */
  public Commitment in(CommitmentState next) {
    if (!state.canBecome(next)) {
      throw new CommitmentChangeRefused(state, next);
    }
    return new Commitment(quote, party, owner, condition, made, due, next);
  }
}
