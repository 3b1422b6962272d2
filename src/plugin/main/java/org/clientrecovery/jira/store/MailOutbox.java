package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The notices of a table whose mails have not all been sent.
 *
 * <p>A notice is written "to send" in the transaction that notices, so it outlives the node. The
 * node that noticed hands its mails to the host's queue; after a quarter of an hour, and then after
 * twice as long each time, any node looks for what was lost with that one or its queue. A mail asks
 * here at the moment when it is sent: the same one in two queues goes out once. What remains stands
 * in docs/decisions/022-mails-go-out-at-least-once.md.
 *
 * @param <R> the rows of the table
 * @param <M> what a notice is about
 */
public abstract class MailOutbox<R extends Entity, M> {
  /** So long nobody else looks for mails that were handed on. */
  static final Duration PATIENCE = Duration.ofMinutes(15);

  private static final Logger LOG = LoggerFactory.getLogger(MailOutbox.class);
  private static final int PAGE = 200;
  private static final int MOST_DOUBLINGS = 6;
  private static final Duration WORTH_SENDING = Duration.ofDays(7);
  private static final String BETWEEN = "\n";

  private final ActiveObjects database;
  private final Locks locks;
  private final Class<R> table;

  MailOutbox(ActiveObjects database, Locks locks, Class<R> table) {
    this.database = database;
    this.locks = locks;
    this.table = table;
  }

  /**
   * A notice whose mails are to be handed to the queue.
   *
   * @param number of the notice
   * @param sentTo user keys of those who have theirs
   */
  public record Pending<M>(int number, M about, Set<String> sentTo) {
    static <M> Pending<M> of(int number, M about) {
      return new Pending<>(number, about, Set.of());
    }
  }

  /** Sends a mail. */
  @FunctionalInterface
  public interface Sending<E extends Exception> {
    void send() throws E;
  }

  /** What that notice is about; empty where that is settled, has another date, or is gone. */
  abstract Optional<M> about(R row);

  abstract long noticedAt(R row);

  abstract Mailed mails(R row);

  /** Whether one mail is all that there is to send. */
  abstract boolean isForOne();

  /**
   * Hands the mails on once more that a node or its queue left behind. A notice whose mails can't
   * be handed on does not keep the others waiting.
   *
   * @param cancelled asked before each page
   */
  public void handOn(Instant now, BooleanSupplier cancelled, Consumer<Pending<M>> sender) {
    List<Integer> page = waiting(now);
    while (!page.isEmpty() && !cancelled.getAsBoolean()) {
      page.forEach(notice -> handOn(notice, now, sender));
      page = page.size() < PAGE ? List.of() : waiting(now);
    }
  }

  private void handOn(int notice, Instant now, Consumer<Pending<M>> sender) {
    try {
      take(notice, now).ifPresent(sender);
    } catch (RuntimeException e) {
      LOG.error("the mails of notice {} could not be handed on, they are tried again", notice, e);
    }
  }

  /** The notices whose mails are to be looked for now, the longest waiting first. */
  private List<Integer> waiting(Instant now) {
    Query query =
        Query.select("ID")
            .where("SEND_AT > ? AND SEND_AT <= ?", 0L, now.toEpochMilli())
            .order("SEND_AT")
            .limit(PAGE);
    return Arrays.stream(database.find(table, query)).map(Entity::getID).toList();
  }

  /**
   * Takes a notice to hand its mails on, for one caller in the cluster.
   *
   * @return empty where another one has it, where it is too old, or where it is about something
   *     that is settled or has another date by now
   */
  private Optional<Pending<M>> take(int notice, Instant now) {
    return locks.onNotice(
        notice,
        () ->
            database.executeInTransaction(
                () ->
                    Optional.ofNullable(database.get(table, notice))
                        .filter(row -> isDue(mails(row), now))
                        .flatMap(row -> take(row, now))));
  }

  private static boolean isDue(Mailed row, Instant now) {
    return row.getSendAt() > 0 && row.getSendAt() <= now.toEpochMilli();
  }

  private Optional<Pending<M>> take(R row, Instant now) {
    Mailed mails = mails(row);
    Optional<M> about = isTooOld(row, now) ? Optional.empty() : about(row);
    if (about.isPresent()) {
      mails.setSendAt(now.plus(patience(mails)).toEpochMilli());
    } else {
      close(mails);
    }
    mails.setTries(mails.getTries() + 1);
    row.save();
    return about.map(known -> new Pending<>(row.getID(), known, sentTo(mails)));
  }

  private boolean isTooOld(R row, Instant now) {
    return Instant.ofEpochMilli(noticedAt(row)).plus(WORTH_SENDING).isBefore(now);
  }

  private static Duration patience(Mailed row) {
    return PATIENCE.multipliedBy(2L << Math.min(MOST_DOUBLINGS, row.getTries()));
  }

  /** Notes that everybody who is to be told has their mail, or nobody is left to be told. */
  public void finish(int notice) {
    change(notice, MailOutbox::close);
  }

  private static void close(Mailed row) {
    row.setSendAt(0);
    row.setSentTo(null);
  }

  /**
   * Sends a mail, where that person has not got it and what it says still holds; once in the
   * cluster, however many queues hold it. What {@code sending} throws leaves it unsent.
   *
   * @param holds whether what the notice is about is as it was
   */
  public <E extends Exception> void once(
      int notice, String person, Predicate<M> holds, Sending<E> sending) throws E {
    locks.onMail(
        notice,
        () -> {
          if (isWanted(notice, person, holds)) {
            sending.send();
            change(notice, row -> noteSent(row, person));
          }
        });
  }

  private boolean isWanted(int notice, String person, Predicate<M> holds) {
    return Optional.ofNullable(database.get(table, notice))
        .filter(row -> mails(row).getSendAt() > 0 && !sentTo(mails(row)).contains(person))
        .flatMap(this::about)
        .filter(holds)
        .isPresent();
  }

  private void noteSent(Mailed row, String person) {
    if (isForOne()) {
      close(row);
    } else {
      row.setSentTo(with(row, person));
    }
  }

  private void change(int notice, Consumer<Mailed> change) {
    locks.onNotice(
        notice,
        () ->
            database.executeInTransaction(
                () -> {
                  Optional.ofNullable(database.get(table, notice))
                      .ifPresent(
                          row -> {
                            change.accept(mails(row));
                            row.save();
                          });
                  return null;
                }));
  }

  private static String with(Mailed row, String person) {
    return Stream.concat(sentTo(row).stream(), Stream.of(person))
        .collect(Collectors.joining(BETWEEN));
  }

  private static Set<String> sentTo(Mailed row) {
    return Optional.ofNullable(row.getSentTo())
        .map(keys -> Arrays.stream(keys.split(BETWEEN)).collect(Collectors.toSet()))
        .orElse(Set.of());
  }
}
