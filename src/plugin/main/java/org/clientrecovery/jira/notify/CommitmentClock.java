package org.clientrecovery.jira.notify;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.clientrecovery.jira.issue.LedgerPlaces;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.CommitmentNotices;
import org.clientrecovery.jira.store.CommitmentNotices.Task;
import org.clientrecovery.jira.store.CommitmentNotices.Told;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.LedgerPlace;
import org.clientrecovery.jira.store.MailOutbox.Pending;
import org.clientrecovery.jira.store.NoticeOutbox;
import org.clientrecovery.jira.store.NoticeSchedule;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.NoticePlan;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the commitments whose time has come, and has people told of them.
 *
 * <p>Safe on many nodes at once. A commitment that can't be looked at is left for an hour, and does
 * not keep the others waiting.
 */
public final class CommitmentClock {
  private static final Logger LOG = LoggerFactory.getLogger(CommitmentClock.class);
  private static final int PAGE = 200;
  private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);
  private static final Duration WHILE_SWITCHED_OFF = Duration.ofDays(1);

  private final CommitmentNotices notices;
  private final NoticeOutbox outbox;
  private final NoticeSchedule schedule;
  private final CommitmentLedger ledger;
  private final SettingsStore settings;
  private final ProjectSetup setup;
  private final LedgerPlaces places;
  private final IssueManager issues;
  private final TimeZoneManager zones;
  private final NoticeSender sender;
  private final Clock clock;

  public CommitmentClock(
      CommitmentNotices notices,
      NoticeOutbox outbox,
      NoticeSchedule schedule,
      CommitmentLedger ledger,
      SettingsStore settings,
      ProjectSetup setup,
      LedgerPlaces places,
      IssueManager issues,
      TimeZoneManager zones,
      NoticeSender sender,
      Clock clock) {
    this.notices = notices;
    this.outbox = outbox;
    this.schedule = schedule;
    this.ledger = ledger;
    this.settings = settings;
    this.setup = setup;
    this.places = places;
    this.issues = issues;
    this.zones = zones;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * Looks at everything whose time has come.
   *
   * @param cancelled asked before each page
   * @return how many commitments were looked at
   */
  public int pass(BooleanSupplier cancelled) {
    schedule.follow();
    Instant now = clock.instant();
    Map<Long, Settings> known = new HashMap<>();
    int seen = 0;
    List<LedgerEntry> page = notices.waiting(now, PAGE);
    while (!page.isEmpty() && !cancelled.getAsBoolean()) {
      page.forEach(entry -> lookAt(entry, now, known));
      seen += page.size();
      page = page.size() < PAGE ? List.of() : notices.waiting(now, PAGE);
    }
    outbox.handOn(now, cancelled, this::handOn);
    return seen;
  }

  private void handOn(Pending<Told> notice) {
    Optional.<Issue>ofNullable(issues.getIssueObject(notice.about().entry().issue()))
        .ifPresentOrElse(issue -> sender.tell(notice, issue), () -> outbox.finish(notice.number()));
  }

  private void lookAt(LedgerEntry entry, Instant now, Map<Long, Settings> known) {
    try {
      Optional<Issue> issue = Optional.ofNullable(issues.getIssueObject(entry.issue()));
      issue.ifPresent(found -> follow(found, entry));
      notices
          .attend(entry, now, present -> task(present, issue, now, known))
          .ifPresent(notice -> sender.tell(notice, issue.orElseThrow()));
    } catch (RuntimeException e) {
      LOG.error("commitment {} could not be looked at, it is left for an hour", entry.id(), e);
      notices.postpone(entry, now.plus(AFTER_A_FAILURE));
    }
  }

  /** An issue may have moved while nobody listened. */
  private void follow(Issue issue, LedgerEntry entry) {
    LedgerPlace place = places.of(issue);
    if (place.project() != entry.project()) {
      ledger.place(place);
    }
  }

  private Task task(
      LedgerEntry entry, Optional<Issue> issue, Instant now, Map<Long, Settings> known) {
    if (issue.filter(found -> setup.isEnabled(found.getProjectObject())).isEmpty()) {
      return new Task.Wait(now.plus(WHILE_SWITCHED_OFF));
    }
    Settings set = known.computeIfAbsent(entry.project(), settings::of);
    NoticePlan plan =
        NoticePlan.of(
            entry.commitment(),
            entry.life().decided(),
            set,
            set.workingClock(zones.getDefaultTimezone().toZoneId()));
    return new Task.Follow(plan, set.is(Setting.NOTIFY_COMMITMENTS));
  }
}
