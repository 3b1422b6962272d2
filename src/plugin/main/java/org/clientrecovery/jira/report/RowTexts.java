package org.clientrecovery.jira.report;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.WorkingClock;
import org.clientrecovery.jira.issue.PromiseItems;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.RecoveryLink;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.Settings;

/** Says in the reader's language what a row of the report shows; strings alone. */
public final class RowTexts {
  /** Beyond so many days, working days are no help any more. */
  private static final int LONGEST_AGE = 400;

  private static final String NAME = "client-recovery.report.recovery";
  private static final String COMMENTS_TAB =
      "&page=com.atlassian.jira.plugin.system.issuetabpanels:comment-tabpanel";

  private final SettingsStore settings;
  private final TimeZoneManager zones;
  private final ReaderTexts texts;
  private final PromiseItems items;

  public RowTexts(SettingsStore settings, TimeZoneManager zones, ReaderTexts texts) {
    this.settings = settings;
    this.zones = zones;
    this.texts = texts;
    this.items = new PromiseItems(texts);
  }

  /** The rows as the template shows them, in the same order; settings of all are read at once. */
  List<Map<String, Object>> of(Collection<VisibleCommitment> rows, Instant now) {
    Map<Long, WorkingClock> clocks = clocks(rows);
    return rows.stream().map(row -> shown(row, clocks.get(row.project()), now)).toList();
  }

  /** When the projects of those rows work. */
  Map<Long, WorkingClock> clocks(Collection<VisibleCommitment> rows) {
    ZoneId site = zones.getDefaultTimezone().toZoneId();
    Map<Long, Settings> all =
        settings.of(rows.stream().map(VisibleCommitment::project).collect(Collectors.toSet()));
    Map<Long, WorkingClock> clocks = new HashMap<>();
    all.forEach((project, own) -> clocks.put(project, own.workingClock(site)));
    return clocks;
  }

  private Map<String, Object> shown(VisibleCommitment row, WorkingClock clock, Instant now) {
    Commitment commitment = row.commitment();
    Map<String, Object> shown = items.forms(row.entry(), now);
    shown.put("key", row.issue().getKey());
    shown.put("summary", text(row.issue().getSummary()));
    shown.put("project", row.issue().getProjectObject().getName());
    shown.put("words", words(row));
    shown.put("quote", commitment.quote());
    shown.put("condition", commitment.condition().orElse(""));
    shown.put("owner", text(row.ownerName()));
    shown.put("client", text(row.clientName()));
    shown.put("recovery", row.recoveryIssue().map(issue -> issue.getKey()).orElse(""));
    shown.put("recoveryName", recoveryName(row));
    shown.put("due", texts.due(commitment.due()));
    shown.put("age", age(commitment, clock, now));
    shown.put("urgency", Urgency.of(commitment, now).id());
    shown.put("state", texts.text("client-recovery.state." + commitment.state().id()));
    shown.put("stateId", commitment.state().id());
    shown.put("made", texts.moment(commitment.made()));
    return shown;
  }

  /** The way to the words in the comment, or to the issue where there is none. */
  static String words(VisibleCommitment row) {
    String issue = "/browse/" + row.issue().getKey();
    long comment = row.entry().comment();
    return comment == 0
        ? issue
        : issue + "?focusedCommentId=" + comment + COMMENTS_TAB + "#comment-" + comment;
  }

  private String recoveryName(VisibleCommitment row) {
    return row.recoveryIssue()
        .map(issue -> texts.text(NAME, issue.getKey(), standing(row.recovery().orElseThrow())))
        .orElse("");
  }

  private String standing(RecoveryLink link) {
    return texts.text("client-recovery.standing." + link.standing().id());
  }

  /** "3 working days overdue", "due tomorrow", "for 5 days". */
  String age(Commitment commitment, WorkingClock clock, Instant now) {
    if (commitment.due().isEmpty()) {
      long days = Duration.between(commitment.made(), now).toDays();
      return texts.text("client-recovery.report.age.no-date", days);
    }
    int days = workingDays(commitment.due().get(), clock, now);
    return commitment.isOverdueAt(now)
        ? texts.text("client-recovery.report.age.overdue", days)
        : ahead(commitment.due().get(), clock, days, now);
  }

  private String ahead(Due due, WorkingClock clock, int workingDays, Instant now) {
    LocalDate today = now.atZone(clock.zone()).toLocalDate();
    LocalDate day = dayOf(due, clock);
    if (!day.isAfter(today)) {
      return texts.text("client-recovery.report.age.today");
    }
    return day.equals(today.plusDays(1))
        ? texts.text("client-recovery.report.age.tomorrow")
        : texts.text("client-recovery.report.age.due-next", workingDays);
  }

  private static LocalDate dayOf(Due due, WorkingClock clock) {
    return due.isInstant() ? due.overdueFrom().atZone(clock.zone()).toLocalDate() : due.day();
  }

  /** Working days between the due day and today, where the project works; never negative. */
  static int workingDays(Due due, WorkingClock clock, Instant now) {
    LocalDate today = now.atZone(clock.zone()).toLocalDate();
    LocalDate dueDay = dayOf(due, clock);
    LocalDate from = dueDay.isBefore(today) ? dueDay : today;
    LocalDate to = dueDay.isBefore(today) ? today : dueDay;
    if (from.plusDays(LONGEST_AGE).isBefore(to)) {
      return LONGEST_AGE;
    }
    return (int)
        from.plusDays(1).datesUntil(to.plusDays(1)).filter(clock.calendar()::isWorkingDay).count();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
