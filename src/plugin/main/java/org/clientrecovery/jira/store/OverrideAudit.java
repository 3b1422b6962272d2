package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import net.java.ao.Query;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;

/**
 * Notes in the audit log who lets a recovery through a gate that is open, and who made use of it.
 */
final class OverrideAudit {
  private final ActiveObjects database;
  private final AuditLog audit;

  OverrideAudit(ActiveObjects database, Clock clock) {
    this.database = database;
    this.audit = new AuditLog(database, clock);
  }

  /** Notes a new entry where it is an override; the reason stands in the recovery's papers. */
  void given(long recovery, PaperEntry entry) {
    if (entry.paper() == Paper.OVERRIDE) {
      audit.note(line(AuditAct.GATE_OVERRIDDEN, recovery, entry));
    }
  }

  /** Notes that a move went through on an override, and what was missing. */
  void used(long recovery, PaperEntry before, PaperEntry after) {
    if (after.paper() == Paper.OVERRIDE && isUsed(after) && !isUsed(before)) {
      audit.note(
          line(AuditAct.OVERRIDE_USED, recovery, after)
              .to(after.values().getOrDefault("missing", "")));
    }
  }

  private static boolean isUsed(PaperEntry entry) {
    return !entry.values().getOrDefault("used", "").isEmpty();
  }

  private AuditChange line(AuditAct act, long recovery, PaperEntry entry) {
    return AuditChange.of(act, entry.changed().actor())
        .in(project(recovery))
        .on(recovery)
        .about(entry.values().getOrDefault("gate", ""));
  }

  private long project(long recovery) {
    Query query = Query.select("ID,PROJECT_ID").where("ISSUE_ID = ?", recovery);
    return Arrays.stream(database.find(RecoveryRow.class, query))
        .findFirst()
        .map(RecoveryRow::getProjectId)
        .orElse(SettingsStore.SITE);
  }
}
