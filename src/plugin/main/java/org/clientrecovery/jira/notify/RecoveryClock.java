package org.clientrecovery.jira.notify;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.clientrecovery.jira.issue.Contacts;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.store.RecoveryLists;
import org.clientrecovery.jira.store.RecoveryNotices;
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
 * late and of a contact that is due.
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
      if (set.is(Setting.ENABLED) && set.is(Setting.NOTIFY_TARGETS)) {
        stage(recovery, set);
      }
      if (set.is(Setting.ENABLED) && set.is(Setting.NOTIFY_CONTACT)) {
        contact(recovery);
      }
    } catch (RuntimeException e) {
      LOG.error("recovery {} could not be looked at", recovery.issue(), e);
    }
  }

  private void stage(Recovery recovery, Settings set) {
    ZoneId site = zones.getDefaultTimezone().toZoneId();
    StageClock.of(recovery, set, set.workingClock(site), clock.instant())
        .filter(reading -> reading.state() != StageClock.State.IN_TIME)
        .ifPresent(reading -> tell(recovery, reading.state().id(), reading.due()));
  }

  private void contact(Recovery recovery) {
    if (recovery.standing() == Standing.FOLLOW_UP) {
      contacts
          .calendar(recovery)
          .overdueFrom()
          .filter(overdue -> !clock.instant().isBefore(overdue))
          .ifPresent(overdue -> tell(recovery, RecoveryMail.CONTACT, overdue));
    }
  }

  private void tell(Recovery recovery, String kind, Instant about) {
    Optional<Issue> issue = Optional.ofNullable(issues.getIssueObject(recovery.issue()));
    Optional<ApplicationUser> lead =
        issue.flatMap(this::lead).filter(found -> participants.mayWork(found, issue.get()));
    if (lead.isPresent() && notices.claim(recovery.issue(), kind, about)) {
      desk.post(mail.to(lead.get(), new RecoveryMail.Matter(recovery, kind, about), issue.get()));
    }
  }

  /** Who the recovery is assigned to, else who leads the project. */
  private Optional<ApplicationUser> lead(Issue issue) {
    return Stream.of(issue.getAssignee(), issue.getProjectObject().getProjectLead())
        .filter(person -> person != null && person.isActive())
        .filter(person -> person.getEmailAddress() != null && !person.getEmailAddress().isBlank())
        .findFirst();
  }
}
