package org.clientrecovery.jira.papers;

import com.atlassian.jira.user.ApplicationUser;
import org.clientrecovery.jira.issue.Contacts;
import org.clientrecovery.jira.issue.People;
import org.clientrecovery.jira.store.ClientStore;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.WorkingPapers;

/** The follow-up letter of a recovery as its papers stand, to its client, from whoever asks. */
public final class LetterDraft {
  private final FollowUpLetter letter;
  private final PaperStore papers;
  private final Contacts contacts;
  private final SettingsStore settings;
  private final ClientStore clients;
  private final People people;

  public LetterDraft(
      FollowUpLetter letter,
      PaperStore papers,
      Contacts contacts,
      SettingsStore settings,
      ClientStore clients,
      People people) {
    this.letter = letter;
    this.papers = papers;
    this.contacts = contacts;
    this.settings = settings;
    this.clients = clients;
    this.people = people;
  }

  /** The letter in the reader's language; empty where there is nothing to write about yet. */
  public String of(Recovery recovery, ApplicationUser writer) {
    WorkingPapers written = papers.of(recovery.issue());
    return letter.of(
        written,
        new FollowUpLetter.Parties(client(recovery), writer.getDisplayName()),
        contacts.calendar(recovery, written, settings.of(recovery.project())).nextDue());
  }

  /** The client's first person, unless they are gone. */
  private String client(Recovery recovery) {
    return clients.of(recovery.issue()).people().stream()
        .findFirst()
        .filter(key -> !people.name(key).equals(key))
        .map(people::name)
        .orElse("");
  }
}
