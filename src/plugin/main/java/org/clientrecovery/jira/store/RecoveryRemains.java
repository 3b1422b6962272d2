package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;

/** What is kept beside the row of a recovery, and goes with it. */
final class RecoveryRemains {
  private final ActiveObjects database;

  RecoveryRemains(ActiveObjects database) {
    this.database = database;
  }

  /** Deletes papers, chronology, notices, client and readings of the recovery; gives how many. */
  int delete(long issue) {
    return deletePapers(issue) + database.deleteWithSQL(SourceRow.class, "RECOVERY_ID = ?", issue);
  }

  /** The same without what says which sources it has. */
  int deletePapers(long issue) {
    return database.deleteWithSQL(ChronologyRow.class, "RECOVERY_ID = ?", issue)
        + database.deleteWithSQL(PaperRow.class, "RECOVERY_ID = ?", issue)
        + database.deleteWithSQL(PaperChangeRow.class, "RECOVERY_ID = ?", issue)
        + database.deleteWithSQL(RecoveryNoticeRow.class, "RECOVERY_ID = ?", issue)
        + database.deleteWithSQL(ClientRow.class, "RECOVERY_ID = ?", issue);
  }
}
