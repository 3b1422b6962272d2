package org.clientrecovery.jira.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What is needed of a commitment to put it in order, to count it and to ask whether it may be seen:
 * all of it stands in the index that found it, so that its row is not read.
 *
 * @param id the ledger's number
 * @param issue id of the issue that it was promised on
 * @param comment id of the comment, 0 where it was added by hand
 * @param restricted whether the comment was for a group or a role alone when it was last read;
 *     empty where nobody has looked
 * @param moment milliseconds from which it is overdue, or when it was settled, by what was asked
 */
public record LedgerMark(
    int id, long issue, long comment, Optional<Boolean> restricted, long moment) {

  /** Its place in the order of what is overdue first. */
  public LedgerPoint point() {
    return new LedgerPoint(moment, id);
  }

  public Instant at() {
    return Instant.ofEpochMilli(moment);
  }

  /** Whether everybody who may see the issue could read the comment, or there is no comment. */
  public boolean isForAllReaders() {
    return comment == 0 || restricted.isPresent() && !restricted.get();
  }
}
