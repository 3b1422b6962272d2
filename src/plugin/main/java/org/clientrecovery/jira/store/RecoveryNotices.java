package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.clientrecovery.recovery.Recovery;

/**
 * What leads of recoveries are told, each thing once, on whatever node; and which of its mails are
 * still to be sent, one for each notice.
 */
public final class RecoveryNotices extends MailOutbox<RecoveryNoticeRow, RecoveryNotices.Matter> {
  private final ActiveObjects database;
  private final Locks locks;
  private final Clock clock;

  public RecoveryNotices(ActiveObjects database, Locks locks, Clock clock) {
    super(database, locks, RecoveryNoticeRow.class);
    this.database = database;
    this.locks = locks;
    this.clock = clock;
  }

  /**
   * What is told.
   *
   * @param about the moment that it is about; another moment is another notice
   */
  public record Matter(Recovery recovery, String kind, Instant about) {
    /** Whether both are the same news of a recovery. */
    public boolean isSame(Matter other) {
      return is(other.kind, other.about.toEpochMilli());
    }

    private boolean is(String otherKind, long otherAbout) {
      return kind.equals(otherKind) && about.toEpochMilli() == otherAbout;
    }
  }

  /**
   * Notes that this is told, with its mail to send.
   *
   * @return the notice for one caller in the cluster, who hands the mail on; nothing for anybody
   *     afterwards
   */
  public Optional<Pending<Matter>> claim(Matter matter) {
    return locks.onIssue(
        matter.recovery().issue(),
        () ->
            database.executeInTransaction(
                () -> isTold(matter) ? Optional.empty() : Optional.of(note(matter))));
  }

  private boolean isTold(Matter matter) {
    Query ofRecovery = Query.select().where("RECOVERY_ID = ?", matter.recovery().issue());
    return Arrays.stream(database.find(RecoveryNoticeRow.class, ofRecovery))
        .anyMatch(row -> matter.is(row.getKindId(), row.getAboutAt()));
  }

  private Pending<Matter> note(Matter matter) {
    Instant now = clock.instant();
    RecoveryNoticeRow row =
        database.create(
            RecoveryNoticeRow.class,
            Map.of(
                "RECOVERY_ID", matter.recovery().issue(),
                "KIND_ID", matter.kind(),
                "ABOUT_AT", matter.about().toEpochMilli(),
                "TOLD_AT", now.toEpochMilli(),
                "SEND_AT", now.plus(PATIENCE).toEpochMilli()));
    return Pending.of(row.getID(), matter);
  }

  @Override
  Optional<Matter> about(RecoveryNoticeRow notice) {
    Query ofIssue = Query.select().where("ISSUE_ID = ?", notice.getRecoveryId()).limit(1);
    return Arrays.stream(database.find(RecoveryRow.class, ofIssue))
        .findFirst()
        .map(RecoveryStore::read)
        .filter(recovery -> recovery.standing().isOpen())
        .map(
            recovery ->
                new Matter(
                    recovery, notice.getKindId(), Instant.ofEpochMilli(notice.getAboutAt())));
  }

  @Override
  long noticedAt(RecoveryNoticeRow row) {
    return row.getToldAt();
  }

  @Override
  Mailed mails(RecoveryNoticeRow row) {
    return row;
  }

  @Override
  boolean isForOne() {
    return true;
  }
}
