package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import org.clientrecovery.recovery.NoticeKind;

/** The notices of commitments whose mails have not all been sent: a mail to each who is told. */
public final class NoticeOutbox extends MailOutbox<CommitmentNoticeRow, CommitmentNotices.Told> {
  private final ActiveObjects database;

  public NoticeOutbox(ActiveObjects database, Locks locks) {
    super(database, locks, CommitmentNoticeRow.class);
    this.database = database;
  }

  @Override
  Optional<CommitmentNotices.Told> about(CommitmentNoticeRow notice) {
    Optional<NoticeKind> kind = NoticeKind.withId(notice.getKindId());
    return Optional.ofNullable(database.get(CommitmentRow.class, notice.getCommitmentId()))
        .filter(row -> row.isUnresolved())
        .filter(row -> kind.isPresent())
        .filter(row -> CommitmentNotices.key(row, kind.get()).equals(notice.getNoticeKey()))
        .map(row -> new CommitmentNotices.Told(LedgerRows.read(row), kind.get()));
  }

  @Override
  long noticedAt(CommitmentNoticeRow row) {
    return row.getNoticedAt();
  }

  @Override
  Mailed mails(CommitmentNoticeRow row) {
    return row;
  }

  @Override
  boolean isForOne() {
    return false;
  }
}
