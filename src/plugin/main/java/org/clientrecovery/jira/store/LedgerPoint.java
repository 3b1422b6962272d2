package org.clientrecovery.jira.store;

/**
 * A point in the order of the ledger: by due date, then by number.
 *
 * @param due milliseconds from which it is overdue; the last there are where there is no date
 * @param id the ledger's number
 */
public record LedgerPoint(long due, int id) {

  /** The point of that entry. */
  public static LedgerPoint of(LedgerEntry entry) {
    long due =
        entry
            .commitment()
            .due()
            .map(date -> date.overdueFrom().toEpochMilli())
            .orElse(CommitmentRow.NEVER);
    return new LedgerPoint(due, entry.id());
  }
}
