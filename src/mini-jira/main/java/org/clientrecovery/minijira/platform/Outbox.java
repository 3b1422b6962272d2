package org.clientrecovery.minijira.platform;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueueItem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where all mails end: mini-jira sends none, it keeps them for its outbox page. Behaviour of {@code
 * MailQueue}; an item is sent at once, on the thread that adds it.
 */
public final class Outbox {
  private static final Logger log = LoggerFactory.getLogger(Outbox.class);

  private final Sql sql;
  private final Clock clock;
  private final Queue<MailQueueItem> failed = new ArrayDeque<>();

  Outbox(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * A mail that a real Jira would have sent.
   *
   * @param recipients as in the header, all of to, cc and bcc
   */
  public record Mail(
      String id, Instant sent, String recipients, String subject, String body, String mimeType) {}

  /** All mails, newest first. */
  public List<Mail> mails() {
    return sql.query(
        "select id, sent, recipients, subject, body, mime_type from platform_mail"
            + " order by sent desc, id",
        row ->
            new Mail(
                row.getString(1),
                Instant.ofEpochMilli(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6)));
  }

  void keep(Email mail) {
    sql.insert(
        "insert into platform_mail (id, sent, recipients, subject, body, mime_type)"
            + " values (?, ?, ?, ?, ?, ?)",
        UUID.randomUUID().toString(),
        clock.millis(),
        Stream.of(mail.getTo(), mail.getCc(), mail.getBcc())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", ")),
        Objects.toString(mail.getSubject(), ""),
        Objects.toString(mail.getBody(), ""),
        mail.getMimeType());
  }

  void addItem(MailQueueItem item) {
    try {
      item.send();
    } catch (MailException e) {
      log.error("a mail could not be sent", e);
      addErrorItem(item);
    }
  }

  synchronized void addErrorItem(MailQueueItem item) {
    failed.add(item);
  }

  int size() {
    return 0;
  }

  synchronized int errorSize() {
    return failed.size();
  }

  void sendBuffer() {}

  boolean isSending() {
    return false;
  }

  /** Behaviour of the mail server. */
  record Server(Outbox outbox) {
    void send(Email mail) {
      outbox.keep(mail);
    }

    String getDefaultFrom() {
      return "mini-jira@localhost";
    }

    String getPrefix() {
      return "[mini-jira]";
    }

    String getName() {
      return "outbox";
    }
  }
}
