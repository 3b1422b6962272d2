package org.clientrecovery.jira.store;

import java.time.Instant;
import java.util.Optional;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.recovery.Commitment;

/**
 * One commitment of the ledger, where it comes from and what became of it.
 *
 * @param id the ledger's own number
 * @param comment id of the comment that promises, 0 where it was added by hand
 * @param planAction number of the action of the recovery's plan that it is a promise of, 0 where it
 *     is of none
 */
public record LedgerEntry(
    int id,
    long comment,
    int planAction,
    LedgerPlace place,
    People people,
    Commitment commitment,
    Life life) {

  /**
   * Who has to do with it, by user key.
   *
   * @param author who wrote the comment or added it by hand; empty where nobody is known
   * @param owner who has to keep it; empty where no user is known to
   */
  public record People(String author, Optional<String> owner) {}

  /**
   * What became of it.
   *
   * @param version counts the changes
   * @param decided when somebody last decided on it
   * @param settled when it was kept, late, missed or withdrawn; empty before
   * @param proof where it is proved that it was kept; empty where nobody said so
   * @param comment what happened to the comment since
   * @param restricted whether the comment is or was for a group or a role alone
   * @param supersedes the commitment that this one stands for, 0 where there is none
   * @param supersededBy the commitment that stands for this one, 0 where there is none
   */
  public record Life(
      Strength strength,
      int version,
      Instant decided,
      Optional<Instant> settled,
      String proof,
      CommentSince comment,
      boolean restricted,
      int supersedes,
      int supersededBy) {}

  /** The issue that it was made on. */
  public long issue() {
    return place.issue();
  }

  public long project() {
    return place.project();
  }

  /** Whether it is open, moved or missed, and no later one stands for it. */
  public boolean isUnresolved() {
    return commitment.state().isUnresolved() && life.supersededBy() == 0;
  }
}
