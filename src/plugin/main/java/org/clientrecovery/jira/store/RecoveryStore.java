package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.recovery.Trigger;

/** The recoveries with their chronologies. */
public final class RecoveryStore {
  private final ActiveObjects database;
  private final Locks locks;

  public RecoveryStore(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /** The recovery that is worked on in that issue. */
  public Optional<Recovery> ofIssue(long issue) {
    return first("ISSUE_ID = ?", issue).map(RecoveryStore::read);
  }

  /** When the papers of the recovery of that issue were deleted for their age; else empty. */
  public Optional<Instant> papersExpired(long issue) {
    return first("ISSUE_ID = ?", issue)
        .flatMap(row -> Optional.ofNullable(row.getExpiredAt()))
        .map(Instant::ofEpochMilli);
  }

  /** The newest recovery of that source that has not ended. */
  public Optional<Recovery> openOfSource(long source) {
    return ofSource(source).stream().filter(found -> found.standing().isOpen()).findFirst();
  }

  /** All recoveries of that source, newest first. */
  public List<Recovery> ofSource(long source) {
    return Arrays.stream(database.find(RecoveryRow.class, "SOURCE_ID = ?", source))
        .map(RecoveryStore::read)
        .sorted(Comparator.comparing(Recovery::opened).reversed())
        .toList();
  }

  /**
   * The recovery that an issue is, or else the newest that it is a source of: one that is open
   * before one that has ended.
   *
   * <p>One query for a recovery, two for the source of an open one, three for any other issue, each
   * by an index: H2 answers "issue or source" by reading all recoveries.
   */
  public Optional<Recovery> concerning(long issue) {
    return ofIssue(issue).or(() -> ofSourceOrJoined(issue));
  }

  private Optional<Recovery> ofSourceOrJoined(long issue) {
    Optional<Recovery> newest = ofSource(issue).stream().findFirst();
    return newest
        .filter(found -> found.standing().isOpen())
        .or(() -> joinedBy(issue))
        .or(() -> newest);
  }

  /** The recovery that an issue joined and has not left. */
  private Optional<Recovery> joinedBy(long issue) {
    return Arrays.stream(database.find(SourceRow.class, "ISSUE_ID = ? AND JOINED = ?", issue, true))
        .max(Comparator.comparing(SourceRow::getID))
        .flatMap(row -> ofIssue(row.getRecoveryId()));
  }

  /** All recoveries of that project that have not ended, the longest standing first. */
  public List<Recovery> openOfProject(long project) {
    return Arrays.stream(database.find(RecoveryRow.class, "PROJECT_ID = ?", project))
        .map(RecoveryStore::read)
        .filter(found -> found.standing().isOpen())
        .sorted(Comparator.comparing(Recovery::since))
        .toList();
  }

  /** Whether that project has a recovery, open or ended. */
  public boolean existIn(long project) {
    Query one = Query.select("ID").where("PROJECT_ID = ?", project).limit(1);
    return database.find(RecoveryRow.class, one).length > 0;
  }

  /** Keeps a new recovery and what led to it, both or none. */
  public void add(Recovery recovery, Chronology chronology) {
    database.executeInTransaction(
        () -> {
          write(recovery, database.create(RecoveryRow.class, identity(recovery)));
          ChronologyStore.insert(
              database, recovery.issue(), recovery.source(), chronology.entries());
          return null;
        });
  }

  /** Keeps a new recovery, and that its source has to be read for it. */
  public void addUnread(Recovery recovery) {
    database.executeInTransaction(
        () -> {
          write(recovery, database.create(RecoveryRow.class, identity(recovery)));
          SourceReadings.begin(
              database,
              new SourceReadings.Reading(recovery.issue(), recovery.source()),
              false,
              recovery.opened());
          return null;
        });
  }

  /** Makes that issue another source of the recovery, which has to be read; once. */
  public Optional<Recovery> join(long recovery, long source, Instant at) {
    return change(
        recovery,
        found -> {
          if (!found.sources().contains(source)) {
            SourceReadings.begin(database, new SourceReadings.Reading(recovery, source), true, at);
          }
          return found.joinedBy(source);
        });
  }

  /** Takes that issue out of the recovery that it joined, with its part of the chronology. */
  public Optional<Recovery> leave(long recovery, long source) {
    return change(
        recovery,
        found -> {
          if (found.joined().contains(source)) {
            SourceReadings.forget(database, new SourceReadings.Reading(recovery, source));
          }
          return found.leftBy(source);
        });
  }

  /**
   * Changes the recovery of that issue; what {@code change} throws leaves it as it was.
   *
   * @return the changed recovery; empty where the issue is none
   */
  public Optional<Recovery> change(long issue, UnaryOperator<Recovery> change) {
    return locks.onIssue(
        issue,
        () ->
            database.executeInTransaction(
                () -> first("ISSUE_ID = ?", issue).map(row -> changed(row, change))));
  }

  /** Follows the issue of a recovery into another project. */
  public void moved(long issue, long project) {
    locks.onIssue(
        issue,
        () ->
            database.executeInTransaction(
                () -> {
                  first("ISSUE_ID = ?", issue)
                      .ifPresent(
                          row -> {
                            row.setProjectId(project);
                            row.save();
                          });
                  return null;
                }));
  }

  /** Forgets the recovery of an issue that was deleted, with all that was kept for it. */
  public void forget(long issue) {
    locks.onIssue(
        issue,
        () ->
            database.executeInTransaction(
                () -> {
                  new RecoveryRemains(database).delete(issue);
                  return database.deleteWithSQL(RecoveryRow.class, "ISSUE_ID = ?", issue);
                }));
  }

  /** What happened, as far as it was noted for the recovery of that issue. */
  public Chronology chronology(long issue) {
    return Chronology.of(
        Arrays.stream(database.find(ChronologyRow.class, "RECOVERY_ID = ?", issue))
            .filter(row -> !row.isHidden())
            .map(ChronologyStore::read)
            .toList());
  }

  private Recovery changed(RecoveryRow row, UnaryOperator<Recovery> change) {
    Recovery after = change.apply(read(row));
    if (row.getAcknowledgedAt() == null && isAcknowledged(after.standing())) {
      row.setAcknowledgedAt(after.since().toEpochMilli());
    }
    write(after, row);
    return after;
  }

  /** Who parts ways at once was never acknowledged. */
  private static boolean isAcknowledged(Standing standing) {
    return standing != Standing.ACKNOWLEDGE && standing != Standing.PARTED_WAYS;
  }

  private Optional<RecoveryRow> first(String clause, Object value) {
    RecoveryRow[] rows = database.find(RecoveryRow.class, clause, value);
    return Arrays.stream(rows).findFirst();
  }

  private static Map<String, Object> identity(Recovery recovery) {
    return new HashMap<>(
        Map.of(
            "ISSUE_ID", recovery.issue(),
            "SOURCE_ID", recovery.source(),
            "PROJECT_ID", recovery.project(),
            "OPENED_AT", recovery.opened().toEpochMilli(),
            "ESCALATED_BY", recovery.escalatedBy()));
  }

  private static void write(Recovery recovery, RecoveryRow row) {
    writeEscalation(recovery.escalation(), row);
    row.setStanding(recovery.standing().id());
    row.setStandingSince(recovery.since().toEpochMilli());
    row.setRoundSince(recovery.roundSince().toEpochMilli());
    row.setRounds(recovery.rounds());
    row.setJoinedIds(joined(recovery));
    row.setExpiredAt(recovery.standing().isOpen() ? null : row.getExpiredAt());
    row.setConfirmedAt(
        recovery.isConfirmedByClient() ? recovery.clientConfirmed().toEpochMilli() : null);
    row.save();
  }

  static void writeEscalation(Escalation escalation, RecoveryRow row) {
    row.setTriggerId(escalation.trigger().id());
    row.setSideId(escalation.side().id());
    row.setFailureId(escalation.kind().id());
    row.setRepeatedFailure(escalation.repeated());
    row.setReasonText(escalation.why());
    row.setStakeText(escalation.atStake());
  }

  static Recovery read(RecoveryRow row) {
    return new Recovery(
        row.getIssueId(),
        row.getSourceId(),
        row.getProjectId(),
        readEscalation(row),
        row.getEscalatedBy(),
        Instant.ofEpochMilli(row.getOpenedAt()),
        known(Standing.withId(row.getStanding()), row, row.getStanding()),
        Instant.ofEpochMilli(row.getStandingSince()),
        Instant.ofEpochMilli(row.getRoundSince()),
        row.getRounds(),
        row.getConfirmedAt() == null ? null : Instant.ofEpochMilli(row.getConfirmedAt()),
        joined(row));
  }

  private static String joined(Recovery recovery) {
    return recovery.joined().isEmpty()
        ? null
        : recovery.joined().stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static List<Long> joined(RecoveryRow row) {
    return row.getJoinedIds() == null
        ? List.of()
        : Arrays.stream(row.getJoinedIds().split(",")).map(Long::valueOf).toList();
  }

  static Escalation readEscalation(RecoveryRow row) {
    return new Escalation(
        known(Trigger.withId(row.getTriggerId()), row, row.getTriggerId()),
        known(SideAtFault.withId(row.getSideId()), row, row.getSideId()),
        known(FailureKind.withId(row.getFailureId()), row, row.getFailureId()),
        row.isRepeatedFailure(),
        row.getReasonText(),
        row.getStakeText() == null ? "" : row.getStakeText());
  }

  private static <T> T known(Optional<T> value, RecoveryRow row, String id) {
    return value.orElseThrow(
        () ->
            new IllegalStateException(
                "row %d of RECOVERY holds an unknown value: %s".formatted(row.getID(), id)));
  }
}
