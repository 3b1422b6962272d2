package org.clientrecovery.jira.report;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientrecovery.commitment.WorkingClock;
import org.clientrecovery.jira.issue.Contacts;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.issue.SourceTrouble;
import org.clientrecovery.jira.store.RecoveryLists;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.ContactCalendar;
import org.clientrecovery.recovery.PromiseTrend;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.RecoveryTrend;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.recovery.StageClock;
import org.clientrecovery.recovery.Standing;

/**
 * The open recoveries of the projects that a reader may see, with their clocks, and how recoveries
 * went in the last weeks: strings, lists and maps for a template. Cases are counted, never people.
 *
 * <p>Numbers count all recoveries of those projects; a row is shown only where its reader may work
 * on the issue.
 */
public final class RecoveriesOverview {
  static final int PAGE = 50;
  private static final int WEEKS = 12;

  /** The promises of more projects are not looked through while somebody waits for the page. */
  private static final int MOST_WITH_PROMISES = 50;

  private final ReportReaders readers;
  private final RecoveryLists recoveries;
  private final SettingsStore settings;
  private final IssueManager issues;
  private final Participants participants;
  private final SourceTrouble troubles;
  private final Contacts contacts;
  private final TimeZoneManager zones;
  private final ReaderTexts texts;
  private final Clock clock;

  public RecoveriesOverview(
      ReportReaders readers,
      RecoveryLists recoveries,
      SettingsStore settings,
      IssueManager issues,
      Participants participants,
      SourceTrouble troubles,
      Contacts contacts,
      TimeZoneManager zones,
      ReaderTexts texts,
      Clock clock) {
    this.readers = readers;
    this.recoveries = recoveries;
    this.settings = settings;
    this.issues = issues;
    this.participants = participants;
    this.troubles = troubles;
    this.contacts = contacts;
    this.zones = zones;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * What a reader asks for.
   *
   * @param project key, or empty for all
   * @param standing id of a stage, or empty for all
   * @param page from 0
   */
  record Question(String project, String standing, int page) {}

  /** All that the page shows to that reader; nothing but a message where they may see none. */
  Map<String, Object> model(Question question, ApplicationUser reader) {
    List<Project> readable = readers.projects(reader);
    List<Project> asked =
        readable.stream()
            .filter(p -> question.project().isEmpty() || p.getKey().equals(question.project()))
            .toList();
    Map<String, Object> model = new HashMap<>();
    model.put("projects", readable.stream().map(RecoveriesOverview::choice).toList());
    model.put("project", question.project());
    model.put("standing", question.standing());
    model.put("tooMany", asked.size() > RecoveryLists.MOST_PROJECTS);
    model.put("none", asked.isEmpty());
    if (!asked.isEmpty() && asked.size() <= RecoveryLists.MOST_PROJECTS) {
      List<Long> ids = asked.stream().map(Project::getId).toList();
      model.put("stages", stages(ids));
      addRows(question, ids, reader, model);
      model.put("trend", trend(ids));
    }
    return model;
  }

  private static Map<String, String> choice(Project project) {
    return Map.of("key", project.getKey(), "name", project.getName());
  }

  private List<Map<String, String>> stages(List<Long> projects) {
    Map<Standing, Integer> counts = recoveries.counts(projects);
    return Arrays.stream(Standing.values())
        .filter(Standing::isOpen)
        .map(
            standing ->
                Map.of(
                    "id", standing.id(),
                    "name", name(standing),
                    "count", Integer.toString(counts.getOrDefault(standing, 0))))
        .toList();
  }

  private String name(Standing standing) {
    return texts.text("client-recovery.standing." + standing.id());
  }

  private void addRows(
      Question question, List<Long> projects, ApplicationUser reader, Map<String, Object> model) {
    Optional<Standing> standing = Standing.withId(question.standing()).filter(Standing::isOpen);
    List<Recovery> found = recoveries.open(projects, standing, question.page() * PAGE, PAGE + 1);
    List<Recovery> shown = found.subList(0, Math.min(PAGE, found.size()));
    Map<Long, Issue> visible = visible(shown, reader);
    Map<Long, Settings> byProject = settings.of(shown.stream().map(Recovery::project).toList());
    List<Recovery> listed =
        shown.stream().filter(recovery -> visible.containsKey(recovery.issue())).toList();
    List<Map<String, Object>> rows =
        listed.stream().map(recovery -> row(recovery, visible, byProject)).toList();
    addNotes(listed, rows, reader);
    model.put("rows", rows);
    model.put("next", found.size() > PAGE ? Integer.toString(question.page() + 1) : "");
    model.put("previous", question.page() > 0 ? Integer.toString(question.page() - 1) : "");
  }

  private void addNotes(
      List<Recovery> listed, List<Map<String, Object>> rows, ApplicationUser reader) {
    Map<Long, String> trouble = troubles.brief(listed, reader);
    Map<Long, Integer> overridden =
        recoveries.overridden(listed.stream().map(Recovery::issue).toList());
    for (int i = 0; i < listed.size(); i++) {
      long issue = listed.get(i).issue();
      rows.get(i).put("trouble", trouble.getOrDefault(issue, ""));
      rows.get(i)
          .put(
              "overridden",
              overridden.containsKey(issue)
                  ? texts.text("client-recovery.overview.overridden", overridden.get(issue))
                  : "");
    }
    addRisks(listed, rows);
  }

  /** What a stage's clock does not tell: promises that were not kept, and a client who waits. */
  private void addRisks(List<Recovery> listed, List<Map<String, Object>> rows) {
    Instant now = clock.instant();
    Map<Long, Integer> overdue =
        recoveries.overdue(listed.stream().map(Recovery::issue).toList(), now);
    Map<Long, ContactCalendar> calendars =
        contacts.calendars(
            listed.stream().filter(found -> found.standing() == Standing.FOLLOW_UP).toList());
    for (int i = 0; i < listed.size(); i++) {
      long issue = listed.get(i).issue();
      List<String> risks = new ArrayList<>();
      Optional.ofNullable(calendars.get(issue))
          .filter(calendar -> calendar.isOverdue(now))
          .flatMap(ContactCalendar::nextDue)
          .ifPresent(
              day ->
                  risks.add(
                      texts.text("client-recovery.overview.contact-overdue", texts.day(day))));
      Optional.ofNullable(overdue.get(issue))
          .ifPresent(
              count -> risks.add(texts.text("client-recovery.overview.promises-overdue", count)));
      rows.get(i).put("risks", risks);
    }
  }

  private Map<Long, Issue> visible(List<Recovery> shown, ApplicationUser reader) {
    return issues.getIssueObjects(shown.stream().map(Recovery::issue).toList()).stream()
        .filter(issue -> participants.mayWork(reader, issue))
        .collect(Collectors.toMap(Issue::getId, Function.identity()));
  }

  private Map<String, Object> row(
      Recovery recovery, Map<Long, Issue> visible, Map<Long, Settings> byProject) {
    Issue issue = visible.get(recovery.issue());
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("key", issue.getKey());
    row.put("summary", issue.getSummary());
    row.put("project", issue.getProjectObject().getName());
    row.put("leaderless", issue.getAssignee() == null);
    row.put("stage", name(recovery.standing()));
    row.put("since", texts.moment(recovery.since()));
    row.put("opened", texts.moment(recovery.opened()));
    row.put("again", recovery.rounds() > 1);
    row.put("rounds", texts.text("client-recovery.panel.round", recovery.rounds()));
    Settings set = byProject.get(recovery.project());
    Optional<StageClock> reading =
        StageClock.of(recovery, set, set.workingClock(site()), clock.instant());
    row.put("clock", reading.map(this::clock).orElse(Map.of("state", "none", "text", "")));
    return row;
  }

  private Map<String, String> clock(StageClock reading) {
    String state = reading.state().id();
    return Map.of(
        "state",
        state,
        "text",
        texts.text("client-recovery.overview.clock." + state, texts.moment(reading.due())));
  }

  private Map<String, Object> trend(List<Long> projects) {
    Instant now = clock.instant();
    WorkingClock work = calendar(projects);
    LocalDate first = RecoveryTrend.firstMonday(WEEKS, now, work.zone());
    Instant since = first.atStartOfDay(work.zone()).toInstant();
    RecoveryTrend trend = RecoveryTrend.of(recoveries.traces(projects, since), first, work, now);
    boolean few = projects.size() <= MOST_WITH_PROMISES;
    PromiseTrend promises =
        PromiseTrend.of(
            few ? recoveries.promises(projects, since, now) : List.of(), first, work.zone(), now);
    Map<LocalDate, Long> overrides =
        recoveries.overrides(projects, since).stream()
            .collect(
                Collectors.groupingBy(
                    at -> RecoveryTrend.monday(at, work.zone()), Collectors.counting()));
    Map<String, Object> model = new TrendChart(trend, promises, overrides, texts).model();
    if (!few) {
      model.put("kept", texts.text("client-recovery.overview.kept.choose"));
      model.put("empty", false);
    }
    model.put("few", few);
    return model;
  }

  /** The working time of the project where it is one; the site's where they are many. */
  private WorkingClock calendar(List<Long> projects) {
    Settings set = projects.size() == 1 ? settings.of(projects.get(0)) : settings.ofSite();
    return set.workingClock(site());
  }

  private ZoneId site() {
    return zones.getDefaultTimezone().toZoneId();
  }
}
