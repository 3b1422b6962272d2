package org.clientrecovery.jira.store;

import java.util.Optional;

/**
 * One commitment of the ledger, and what is known of its readers.
 *
 * @param restricted whether the comment was for a group or a role alone when it was last read;
 *     empty where nobody has looked
 */
public record LedgerRow(LedgerEntry entry, Optional<Boolean> restricted) {

  /** What it is ordered and counted by. */
  public LedgerMark mark() {
    return new LedgerMark(
        entry.id(), entry.issue(), entry.comment(), restricted, LedgerPoint.of(entry).due());
  }
}
