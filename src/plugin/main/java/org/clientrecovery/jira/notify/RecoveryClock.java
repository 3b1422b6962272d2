package org.clientrecovery.jira.notify;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.clientrecovery.jira.issue.Contacts;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.store.MailOutbox.Pending;
import org.clientrecovery.jira.store.RecoveryLists;
import org.clientrecovery.jira.store.RecoveryNotices;
import org.clientrecovery.jira.store.RecoveryNotices.Matter;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.recovery.StageClock;
import org.clientrecovery.recovery.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the open recoveries, and tells the lead of each, once, of a stage that is at risk or
 * late and of a contact that is due. Its mails go through an outbox: what a node noticed and could
 * not send, another one sends.
 *
 * <p>Safe on many nodes at once. A recovery that can't be looked at does not keep the others from
 * being looked at.
 */
public final class RecoveryClock {
  private static final Logger LOG = LoggerFactory.getLogger(RecoveryClock.class);
  private static final int PAGE = 200;

  private final RecoveryLists recoveries;
  private final RecoveryNotices notices;
  private final SettingsStore settings;
  private final Contacts contacts;
  private final ProjectManager projects;
  private final IssueManager issues;
  private final Participants participants;
  private final TimeZoneManager zones;
  private final RecoveryMail mail;
  private final MailDesk desk;
  private final Clock clock;

  public RecoveryClock(
      RecoveryLists recoveries,
      RecoveryNotices notices,
      SettingsStore settings,
      Contacts contacts,
      ProjectManager projects,
      IssueManager issues,
      Participants participants,
      TimeZoneManager zones,
      RecoveryMail mail,
      MailDesk desk,
      Clock clock) {
    this.recoveries = recoveries;
    this.notices = notices;
    this.settings = settings;
    this.contacts = contacts;
    this.projects = projects;
    this.issues = issues;
    this.participants = participants;
    this.zones = zones;
    this.mail = mail;
    this.desk = desk;
    this.clock = clock;
  }

  /**
   * Looks at all open recoveries.
   *
   * @param cancelled asked before each page
   * @return how many were looked at
   */
  public int pass(BooleanSupplier cancelled) {
    Map<Long, Settings> known = new HashMap<>();
    int seen = 0;
    for (List<Long> some : chunks()) {
      int offset = 0;
      List<Recovery> page = recoveries.open(some, Optional.empty(), offset, PAGE);
      while (!page.isEmpty() && !cancelled.getAsBoolean()) {
        page.forEach(recovery -> lookAt(recovery, known));
        seen += page.size();
        offset += page.size();
        page = recoveries.open(some, Optional.empty(), offset, PAGE);
      }
    }
    notices.handOn(clock.instant(), cancelled, this::handOn);
    return seen;
  }

  private List<List<Long>> chunks() {
    List<Long> ids = projects.getProjectObjects().stream().map(Project::getId).sorted().toList();
    return Stream.iterate(0, at -> at < ids.size(), at -> at + RecoveryLists.MOST_PROJECTS)
        .map(at -> ids.subList(at, Math.min(ids.size(), at + RecoveryLists.MOST_PROJECTS)))
        .toList();
  }

  private void lookAt(Recovery recovery, Map<Long, Settings> known) {
    try {
      Settings set = known.computeIfAbsent(recovery.project(), settings::of);
      toTell(recovery, set).forEach(this::tell);
    } catch (RuntimeException e) {
      LOG.error("recovery {} could not be looked at", recovery.issue(), e);
    }
  }

  /** What its lead is to be told by now, whether they know it or not. */
  private List<Matter> toTell(Recovery recovery, Settings set) {
    return set.is(Setting.ENABLED)
        ? Stream.of(stage(recovery, set), contact(recovery, set)).flatMap(Optional::stream).toList()
        : List.of();
  }

  private Optional<Matter> stage(Recovery recovery, Settings set) {
    ZoneId site = zones.getDefaultTimezone().toZoneId();
    return set.is(Setting.NOTIFY_TARGETS)
        ? StageClock.of(recovery, set, set.workingClock(site), clock.instant())
            .filter(reading -> reading.state() != StageClock.State.IN_TIME)
            .map(reading -> new Matter(recovery, reading.state().id(), reading.due()))
        : Optional.empty();
  }

  private Optional<Matter> contact(Recovery recovery, Settings set) {
    return set.is(Setting.NOTIFY_CONTACT) && recovery.standing() == Standing.FOLLOW_UP
        ? contacts
            .calendar(recovery)
            .overdueFrom()
            .filter(overdue -> !clock.instant().isBefore(overdue))
            .map(overdue -> new Matter(recovery, RecoveryMail.CONTACT, overdue))
        : Optional.empty();
  }

  private void tell(Matter matter) {
    issue(matter)
        .filter(issue -> lead(issue).isPresent())
        .flatMap(issue -> notices.claim(matter))
        .ifPresent(this::post);
  }

  private void handOn(Pending<Matter> notice) {
    if (holds(notice.about())) {
      post(notice);
    } else {
      notices.finish(notice.number());
    }
  }

  /** Hands the mail to the queue; where nobody may get it now, it is tried again later. */
  private void post(Pending<Matter> notice) {
    issue(notice.about())
        .ifPresent(issue -> lead(issue).ifPresent(lead -> post(notice, issue, lead)));
  }

  private void post(Pending<Matter> notice, Issue issue, ApplicationUser lead) {
    try {
      desk.post(
          mail.to(lead, notice.about(), issue),
          sending -> notices.once(notice.number(), lead.getKey(), this::holds, sending));
    } catch (RuntimeException e) {
      LOG.error(
          "a mail about recovery {} could not be queued, it is tried again later",
          notice.about().recovery().issue(),
          e);
    }
  }

  /** Whether it is to be told still, when its mail is sent: not where a contact was made since. */
  private boolean holds(Matter matter) {
    Recovery recovery = matter.recovery();
    return toTell(recovery, settings.of(recovery.project())).stream().anyMatch(matter::isSame);
  }

  private Optional<Issue> issue(Matter matter) {
    return Optional.ofNullable(issues.getIssueObject(matter.recovery().issue()));
  }

  /** Who the recovery is assigned to, else who leads the project; where they may work on it. */
  private Optional<ApplicationUser> lead(Issue issue) {
    return Stream.of(issue.getAssignee(), issue.getProjectObject().getProjectLead())
        .filter(person -> person != null && person.isActive())
        .filter(person -> person.getEmailAddress() != null && !person.getEmailAddress().isBlank())
        .findFirst()
        .filter(person -> participants.mayWork(person, issue));
  }
}
