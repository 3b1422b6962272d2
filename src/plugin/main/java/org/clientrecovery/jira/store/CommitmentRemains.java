package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Commitments with what is kept beside them; a part of the caller's transaction. */
final class CommitmentRemains {
  private final ActiveObjects database;

  CommitmentRemains(ActiveObjects database) {
    this.database = database;
  }

  /** Deletes those, what happened to them, and which mails were sent; gives how many rows. */
  int delete(CommitmentRow... rows) {
    int gone = rows.length;
    for (CommitmentRow row : rows) {
      gone += database.deleteWithSQL(CommitmentChangeRow.class, "COMMITMENT_ID = ?", row.getID());
      gone += database.deleteWithSQL(CommitmentNoticeRow.class, "COMMITMENT_ID = ?", row.getID());
    }
    database.delete(rows);
    return gone;
  }

  /** The same with the earlier ones that these stand for. */
  int deleteWithEarlier(CommitmentRow... rows) {
    int gone = delete(rows);
    for (CommitmentRow row : rows) {
      if (row.getSupersedes() != 0) {
        gone +=
            deleteWithEarlier(database.find(CommitmentRow.class, "ID = ?", row.getSupersedes()));
      }
    }
    return gone;
  }
}
