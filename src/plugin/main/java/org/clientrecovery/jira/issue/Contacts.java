package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.ContactStore;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Contact;
import org.clientrecovery.recovery.ContactCalendar;
import org.clientrecovery.recovery.GateEvidence;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.recovery.WorkingPapers;
import org.clientrecovery.text.Audience;

/** Who was in touch with whom on a recovery, and who should be when: from stored rows alone. */
public final class Contacts {
  private final ContactStore contacts;
  private final PaperStore papers;
  private final SettingsStore settings;
  private final CommentManager comments;
  private final CommentAudience audiences;
  private final Participants participants;
  private final TimeZoneManager zones;

  public Contacts(
      ContactStore contacts,
      PaperStore papers,
      SettingsStore settings,
      CommentManager comments,
      CommentAudience audiences,
      Participants participants,
      TimeZoneManager zones) {
    this.contacts = contacts;
    this.papers = papers;
    this.settings = settings;
    this.comments = comments;
    this.audiences = audiences;
    this.participants = participants;
    this.zones = zones;
  }

  /** The contact calendar of that recovery, three queries. */
  public ContactCalendar calendar(Recovery recovery) {
    return calendar(recovery, papers.of(recovery.issue()), settings.of(recovery.project()));
  }

  /** The same, where papers and settings were read already; one query. */
  public ContactCalendar calendar(Recovery recovery, WorkingPapers written, Settings set) {
    List<Contact> found =
        contacts.ofIssues(recovery.issues()).values().stream().flatMap(Collection::stream).toList();
    return calendar(recovery, written.of(Paper.CONTACT), set, found);
  }

  /** The calendars of those recoveries by their issue, three queries for all of them. */
  public Map<Long, ContactCalendar> calendars(List<Recovery> recoveries) {
    Map<Long, List<Contact>> found =
        contacts.ofIssues(
            recoveries.stream().flatMap(recovery -> recovery.issues().stream()).toList());
    Map<Long, List<PaperEntry>> noted =
        papers.of(recoveries.stream().map(Recovery::issue).toList(), Paper.CONTACT);
    Map<Long, Settings> set =
        settings.of(recoveries.stream().map(Recovery::project).distinct().toList());
    Map<Long, ContactCalendar> calendars = new HashMap<>();
    for (Recovery recovery : recoveries) {
      List<Contact> both =
          recovery.issues().stream()
              .flatMap(issue -> found.getOrDefault(issue, List.of()).stream())
              .toList();
      List<PaperEntry> entries = noted.getOrDefault(recovery.issue(), List.of());
      calendars.put(
          recovery.issue(), calendar(recovery, entries, set.get(recovery.project()), both));
    }
    return calendars;
  }

  /** Keeps those of that issue's comments that are public. */
  void noteAll(Issue issue, List<PastComment> past) {
    contacts.note(
        issue.getId(),
        past.stream()
            .filter(comment -> comment.audience() == Audience.PUBLIC)
            .map(comment -> written(comment.comment(), comment.ours()))
            .toList());
  }

  /** Keeps that comment of a recovery's issue, or forgets it where it is public no more. */
  public void note(Comment comment, Issue issue) {
    if (isPublic(comment)) {
      boolean ours = participants.isOurs(comment.getAuthorApplicationUser(), issue);
      contacts.note(issue.getId(), List.of(written(comment, ours)));
    } else {
      contacts.forget(comment.getId());
    }
  }

  /** Forgets the comments of that issue that are no longer there. */
  public void forgetDeleted(Issue issue) {
    contacts.known(issue.getId()).stream()
        .filter(comment -> comments.getCommentById(comment) == null)
        .forEach(contacts::forget);
  }

  private ContactCalendar calendar(
      Recovery recovery, List<PaperEntry> noted, Settings set, List<Contact> found) {
    ContactCalendar.Rhythm rhythm =
        ContactCalendar.Rhythm.of(set, zones.getDefaultTimezone().toZoneId());
    Stream<Contact> calls = noted.stream().map(entry -> GateEvidence.noted(entry, rhythm.zone()));
    return ContactCalendar.of(recovery, rhythm, Stream.concat(found.stream(), calls).toList());
  }

  private boolean isPublic(Comment comment) {
    return audiences.of(comment.getId()) == Audience.PUBLIC;
  }

  private static ContactStore.Written written(Comment comment, boolean ours) {
    return new ContactStore.Written(
        comment.getId(),
        new Contact(comment.getCreated().toInstant(), ours ? Party.US : Party.CLIENT));
  }
}
