package org.clientrecovery.jira.store;

import java.time.Instant;
import java.util.Optional;

/**
 * One commitment of the ledger, and what is known of its readers.
 *
 * @param restricted whether the comment was for a group or a role alone when it was last read;
 *     empty where nobody has looked
 */
public record LedgerRow(LedgerEntry entry, Optional<Boolean> restricted) {

  /** When it was kept, late, missed or withdrawn; 1970 before. */
  public Instant settled() {
    return entry.life().settled().orElse(Instant.EPOCH);
  }

  /** Whether everybody who may see the issue could read the comment, or there is no comment. */
  public boolean isForAllReaders() {
    return entry.comment() == 0 || restricted.isPresent() && !restricted.get();
  }
}
