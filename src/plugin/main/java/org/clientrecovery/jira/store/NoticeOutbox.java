package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.clientrecovery.recovery.NoticeKind;

/**
 * The notices whose mails have not all been sent.
 *
 * <p>A notice is written "to send" in the transaction that notices, so it outlives the node. The
 * node that noticed hands its mails to the host's queue; after a quarter of an hour, and then after
 * twice as long each time, any node looks for what was lost with that one or its queue. A mail asks
 * here at the moment when it is sent: the same one in two queues goes out once. What remains stands
 * in docs/decisions/022-mails-go-out-at-least-once.md.
 */
public final class NoticeOutbox {
  /** So long nobody else looks for mails that were handed on. */
  static final Duration PATIENCE = Duration.ofMinutes(15);

  private static final int MOST_DOUBLINGS = 6;
  private static final Duration WORTH_SENDING = Duration.ofDays(7);
  private static final String BETWEEN = "\n";

  private final ActiveObjects database;
  private final Locks locks;

  public NoticeOutbox(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /**
   * A notice whose mails are to be handed to the queue.
   *
   * @param number of the notice
   * @param sentTo user keys of those who have theirs
   */
  public record Pending(int number, CommitmentNotices.Told told, Set<String> sentTo) {
    static Pending of(int number, LedgerEntry entry, NoticeKind kind) {
      return new Pending(number, new CommitmentNotices.Told(entry, kind), Set.of());
    }
  }

  /** Sends a mail. */
  @FunctionalInterface
  public interface Sending<E extends Exception> {
    void send() throws E;
  }

  /** The notices whose mails are to be looked for now, the longest waiting first. */
  public List<Integer> waiting(Instant now, int most) {
    Query query =
        Query.select("ID")
            .where("SEND_AT > ? AND SEND_AT <= ?", 0L, now.toEpochMilli())
            .order("SEND_AT")
            .limit(most);
    return Arrays.stream(database.find(CommitmentNoticeRow.class, query))
        .map(CommitmentNoticeRow::getID)
        .toList();
  }

  /**
   * Takes a notice to hand its mails on, for one caller in the cluster.
   *
   * @return empty where another one has it, where it is too old, or where it is about something
   *     that is resolved or has another date by now
   */
  public Optional<Pending> take(int notice, Instant now) {
    return locks.onNotice(
        notice,
        () ->
            database.executeInTransaction(
                () ->
                    Optional.ofNullable(database.get(CommitmentNoticeRow.class, notice))
                        .filter(row -> isDue(row, now))
                        .flatMap(row -> take(row, now))));
  }

  private static boolean isDue(CommitmentNoticeRow row, Instant now) {
    return row.getSendAt() > 0 && row.getSendAt() <= now.toEpochMilli();
  }

  private Optional<Pending> take(CommitmentNoticeRow row, Instant now) {
    Optional<CommitmentNotices.Told> told = isTooOld(row, now) ? Optional.empty() : told(row);
    if (told.isPresent()) {
      row.setSendAt(now.plus(patience(row)).toEpochMilli());
    } else {
      close(row);
    }
    row.setTries(row.getTries() + 1);
    row.save();
    return told.map(known -> new Pending(row.getID(), known, sentTo(row)));
  }

  private static boolean isTooOld(CommitmentNoticeRow row, Instant now) {
    return Instant.ofEpochMilli(row.getNoticedAt()).plus(WORTH_SENDING).isBefore(now);
  }

  private static Duration patience(CommitmentNoticeRow row) {
    return PATIENCE.multipliedBy(2L << Math.min(MOST_DOUBLINGS, row.getTries()));
  }

  /** Notes that everybody who is to be told has their mail, or nobody is left to be told. */
  public void finish(int notice) {
    change(notice, NoticeOutbox::close);
  }

  private static void close(CommitmentNoticeRow row) {
    row.setSendAt(0);
    row.setSentTo(null);
  }

  /**
   * Sends a mail, where that person has not got it and it is still about something unresolved; once
   * in the cluster, however many queues hold it. What {@code sending} throws leaves it unsent.
   */
  public <E extends Exception> void once(int notice, String person, Sending<E> sending) throws E {
    locks.onMail(
        notice,
        () -> {
          if (isWanted(notice, person)) {
            sending.send();
            change(notice, row -> row.setSentTo(with(row, person)));
          }
        });
  }

  private boolean isWanted(int notice, String person) {
    return Optional.ofNullable(database.get(CommitmentNoticeRow.class, notice))
        .filter(row -> row.getSendAt() > 0 && !sentTo(row).contains(person))
        .flatMap(this::told)
        .isPresent();
  }

  /** What it is about; empty where that is resolved, has another date, or is gone. */
  private Optional<CommitmentNotices.Told> told(CommitmentNoticeRow notice) {
    Optional<NoticeKind> kind = NoticeKind.withId(notice.getKindId());
    return Optional.ofNullable(database.get(CommitmentRow.class, notice.getCommitmentId()))
        .filter(row -> row.isUnresolved())
        .filter(row -> kind.isPresent())
        .filter(row -> CommitmentNotices.key(row, kind.get()).equals(notice.getNoticeKey()))
        .map(row -> new CommitmentNotices.Told(LedgerRows.read(row), kind.get()));
  }

  private void change(int notice, Consumer<CommitmentNoticeRow> change) {
    locks.onNotice(
        notice,
        () ->
            database.executeInTransaction(
                () -> {
                  Optional.ofNullable(database.get(CommitmentNoticeRow.class, notice))
                      .ifPresent(
                          row -> {
                            change.accept(row);
                            row.save();
                          });
                  return null;
                }));
  }

  private static String with(CommitmentNoticeRow row, String person) {
    return Stream.concat(sentTo(row).stream(), Stream.of(person))
        .collect(Collectors.joining(BETWEEN));
  }

  private static Set<String> sentTo(CommitmentNoticeRow row) {
    return Optional.ofNullable(row.getSentTo())
        .map(keys -> Arrays.stream(keys.split(BETWEEN)).collect(Collectors.toSet()))
        .orElse(Set.of());
  }
}
