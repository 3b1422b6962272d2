package org.clientrecovery.jira.store;

/**
 * Where a commitment belongs.
 *
 * @param issue the issue that it was made on
 * @param recovery the recovery's issue, 0 where there is no recovery
 * @param source the issue that the client knows
 * @param client user key of the client's person, empty where the host does not know
 */
public record LedgerPlace(long issue, long project, long recovery, long source, String client) {

  /** An issue without a recovery, known to the client. */
  public static LedgerPlace of(long issue, long project) {
    return new LedgerPlace(issue, project, 0, issue, "");
  }
}
