package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import org.clientrecovery.recovery.Gravity;

/** How grave recoveries are by the promises that were broken in them; kept with the recovery. */
public final class CaseGravity {
  private final ActiveObjects database;
  private final Locks locks;

  public CaseGravity(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /** The gravity of the recovery of that issue; as it was escalated where nothing was broken. */
  public Gravity of(long recovery) {
    return Arrays.stream(rows(recovery))
        .findFirst()
        .map(RecoveryRow::getGravityId)
        .flatMap(Gravity::withId)
        .orElse(Gravity.AS_ESCALATED);
  }

  /**
   * Has the recovery of a changed commitment weighed anew: counted from the ledger, under the
   * recovery's lock, so that two promises broken at once count twice.
   */
  void review(LedgerEntry changed) {
    if (changed.place().recovery() != 0 && changed.commitment().isOurs()) {
      review(changed.place().recovery());
    }
  }

  private void review(long recovery) {
    locks.onIssue(
        recovery,
        () ->
            database.executeInTransaction(
                () -> {
                  String gravity = weighed(recovery).id();
                  Arrays.stream(rows(recovery))
                      .filter(row -> !gravity.equals(row.getGravityId()))
                      .forEach(row -> write(row, gravity));
                  return null;
                }));
  }

  private Gravity weighed(long recovery) {
    return Gravity.of(
        Arrays.stream(database.find(CommitmentRow.class, "RECOVERY_ID = ?", recovery))
            .map(LedgerRows::commitment)
            .toList());
  }

  private static void write(RecoveryRow row, String gravity) {
    row.setGravityId(gravity);
    row.save();
  }

  private RecoveryRow[] rows(long recovery) {
    return database.find(RecoveryRow.class, "ISSUE_ID = ?", recovery);
  }
}
