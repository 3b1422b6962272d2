package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.recovery.Commitment;

/** Changes rows of the ledger and notes who did it; its callers hold the lock of the issue. */
final class LedgerWriter {
  private final ActiveObjects database;

  LedgerWriter(ActiveObjects database) {
    this.database = database;
  }

  /**
   * The entry after that change.
   *
   * @throws LedgerConflict where somebody changed it since it was looked at
   */
  LedgerEntry change(CommitmentRow row, UnaryOperator<Commitment> change, Decision decision) {
    decision.seen().ifPresent(seen -> compare(row, seen));
    Commitment before = LedgerRows.commitment(row);
    Commitment after = change.apply(before);
    LedgerRows.write(after, decision.settled().orElse(decision.at()), row);
    if (!decision.proof().isEmpty()) {
      row.setProofLink(decision.proof());
    }
    save(row, decision);
    note(row.getID(), before, after, decision);
    return LedgerRows.read(row);
  }

  private void save(CommitmentRow row, Decision decision) {
    row.setVersion(row.getVersion() + 1);
    if (!decision.actor().isEmpty()) {
      row.setDecidedAt(decision.at().toEpochMilli());
    }
    row.save();
  }

  private static void compare(CommitmentRow row, int seen) {
    if (row.getVersion() != seen) {
      throw new LedgerConflict(row.getID(), seen, row.getVersion());
    }
  }

  /** Notes who changed what; also what added it. */
  void note(int id, Commitment before, Commitment after, Decision decision) {
    Map<String, Object> values = new HashMap<>();
    values.put("COMMITMENT_ID", id);
    values.put("CHANGED_AT", decision.at().toEpochMilli());
    values.put("ACTOR_KEY", decision.actor());
    values.put("STATE_BEFORE", before.state().id());
    values.put("STATE_AFTER", after.state().id());
    values.put("DUE_BEFORE", before.due().map(Due::toString).orElse(null));
    values.put("DUE_AFTER", after.due().map(Due::toString).orElse(null));
    values.put("REASON_TEXT", decision.reason());
    values.put("CLIENT_TOLD", decision.clientTold().orElse(null));
    database.create(CommitmentChangeRow.class, values);
  }
}
