package org.clientrecovery.jira.notify;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientrecovery.jira.issue.CommitmentReaders;
import org.clientrecovery.jira.issue.LedgerPlaces;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.store.CommitmentNotices.Told;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.MailOutbox.Pending;
import org.clientrecovery.jira.store.NoticeOutbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever owns a commitment and whoever leads its case, by mail.
 *
 * <p>Nobody is told who may not work on the issue, so no client ever is; the words of a restricted
 * comment go to nobody who may not read them.
 */
public final class NoticeSender {
  private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);

  private final UserManager users;
  private final LedgerPlaces places;
  private final Participants participants;
  private final CommitmentReaders readers;
  private final NoticeMail mail;
  private final MailDesk desk;
  private final NoticeOutbox outbox;

  public NoticeSender(
      UserManager users,
      LedgerPlaces places,
      Participants participants,
      CommitmentReaders readers,
      NoticeMail mail,
      MailDesk desk,
      NoticeOutbox outbox) {
    this.users = users;
    this.places = places;
    this.participants = participants;
    this.readers = readers;
    this.mail = mail;
    this.desk = desk;
    this.outbox = outbox;
  }

  /** Hands on the mails of that notice that have not been sent; finishes it where none is left. */
  void tell(Pending<Told> notice, Issue issue) {
    List<ApplicationUser> waiting =
        people(notice.about().entry(), issue).stream()
            .filter(person -> !notice.sentTo().contains(person.getKey()))
            .toList();
    waiting.forEach(person -> tell(person, notice, issue));
    if (waiting.isEmpty()) {
      outbox.finish(notice.number());
    }
  }

  /** One mail that can't be written must not keep the other from its reader. */
  private void tell(ApplicationUser person, Pending<Told> notice, Issue issue) {
    Told told = notice.about();
    try {
      desk.post(
          mail.to(person, told, issue, readers.mayRead(person, told.entry())),
          sending -> outbox.once(notice.number(), person.getKey(), still -> true, sending));
    } catch (RuntimeException e) {
      LOG.error(
          "a mail about commitment {} could not be queued, it is tried again later",
          told.entry().id(),
          e);
    }
  }

  private List<ApplicationUser> people(LedgerEntry entry, Issue issue) {
    return Stream.of(owner(entry), places.lead(entry.place()))
        .flatMap(Optional::stream)
        .distinct()
        .filter(ApplicationUser::isActive)
        .filter(person -> hasAddress(person) && participants.mayWork(person, issue))
        .toList();
  }

  private Optional<ApplicationUser> owner(LedgerEntry entry) {
    return entry.commitment().isOurs()
        ? entry.people().owner().map(users::getUserByKey).filter(Objects::nonNull)
        : Optional.empty();
  }

  private static boolean hasAddress(ApplicationUser person) {
    return person.getEmailAddress() != null && !person.getEmailAddress().isBlank();
  }
}
