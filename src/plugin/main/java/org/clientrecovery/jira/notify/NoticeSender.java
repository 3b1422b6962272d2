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

  public NoticeSender(
      UserManager users,
      LedgerPlaces places,
      Participants participants,
      CommitmentReaders readers,
      NoticeMail mail,
      MailDesk desk) {
    this.users = users;
    this.places = places;
    this.participants = participants;
    this.readers = readers;
    this.mail = mail;
    this.desk = desk;
  }

  void tell(Told told, Issue issue) {
    LedgerEntry entry = told.entry();
    for (ApplicationUser person : people(entry, issue)) {
      tell(person, told, issue);
    }
  }

  /** One mail that can't be written must not keep the other from its reader. */
  private void tell(ApplicationUser person, Told told, Issue issue) {
    try {
      desk.post(mail.to(person, told, issue, readers.mayRead(person, told.entry())));
    } catch (RuntimeException e) {
      LOG.error("a mail about commitment {} could not be queued", told.entry().id(), e);
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
