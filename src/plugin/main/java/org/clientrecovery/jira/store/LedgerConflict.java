package org.clientrecovery.jira.store;

/** Somebody else changed the commitment since it was looked at. */
public final class LedgerConflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LedgerConflict(int id, int seen, int present) {
    super("commitment %d was seen in version %d and is in %d".formatted(id, seen, present));
  }
}
