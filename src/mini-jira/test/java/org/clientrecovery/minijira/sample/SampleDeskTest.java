package org.clientrecovery.minijira.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.clientrecovery.minijira.tracker.Database;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredChange;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.workflow.WorkflowEngine;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public final class SampleDeskTest {
  /** A Wednesday morning. */
  private static final Instant START = Instant.parse("2026-03-04T08:30:00Z");

  private final Database database = Database.inMemory();
  private final Tracker tracker = new Tracker(database, Clock.fixed(START, ZoneOffset.UTC));

  @Before
  public void fill() {
    SampleDesk.fill(tracker);
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void shouldHoldTwentyTicketsOfSixClients() {
    assertThat(issues("CARE")).hasSize(20);
    assertThat(issues("OPS")).hasSize(3);
    assertThat(tracker.groups().all())
        .contains(
            "Harrow & Finch",
            "Nordlicht Reisen",
            "Petal & Post",
            "Castlegate Clinics",
            "Tidewell Logistics",
            "Elm Grove Schools");
  }

  @Test
  public void shouldLieInThePastInTheOrderOfItsNumbers() {
    List<StoredIssue> issues = issues("CARE");
    assertThat(issues).extracting(StoredIssue::created).isSorted();
    assertThat(issues).extracting(StoredIssue::number).isSorted();
    assertThat(issues).allMatch(issue -> issue.updated().isBefore(START));
    assertThat(comments()).allMatch(comment -> comment.created().isBefore(START));
  }

  @Test
  public void shouldFallOnTheWeekdaysThatItsTextsSpeakOf() {
    StoredIssue shop = issues("CARE").get(0);
    assertThat(shop.summary()).contains("Friday");
    assertThat(shop.created().atZone(ZoneId.of("Europe/London")).getDayOfWeek())
        .isEqualTo(DayOfWeek.FRIDAY);
  }

  @Test
  public void shouldFillInDatesAndKeys() {
    assertThat(comments()).extracting(StoredComment::body).noneMatch(body -> body.contains("{"));
    assertThat(issues("OPS").get(0).description()).startsWith("After CARE-8:");
    assertThat(tracker.issues().byKey("CARE-8").orElseThrow().summary()).contains("Backup");
    assertThat(comments())
        .extracting(StoredComment::body)
        .anyMatch(body -> body.contains("Wednesday, 25 February"));
  }

  @Test
  public void shouldHideInternalNotesFromTheClientAndOtherClientsTickets() {
    StoredIssue archive = byTitle("case archive");
    StoredIssue shop = byTitle("Web shop down");
    List<StoredComment> seen =
        tracker.comments().of(archive.id()).stream()
            .filter(comment -> tracker.permissions().maySee(comment, "customer"))
            .toList();

    assertThat(seen).hasSize(tracker.comments().of(archive.id()).size() - 1);
    assertThat(tracker.permissions().has(Permissions.BROWSE, shop, "customer")).isFalse();
    assertThat(tracker.permissions().has(Permissions.BROWSE, shop, "agent2")).isTrue();
    assertThat(tracker.permissions().has(Permissions.BROWSE, issues("OPS").get(0), "customer"))
        .isFalse();
  }

  @Test
  public void shouldLetEverybodyInWithTheirName() {
    for (String name : List.of("admin", "agent", "agent2", "lead", "customer")) {
      assertThat(tracker.users().authenticate(name, name)).as(name).isPresent();
    }
    assertThat(tracker.permissions().isLicensed("lead")).isTrue();
    assertThat(tracker.permissions().isLicensed("customer")).isFalse();
    StoredProject care = tracker.projects().byKey("CARE").orElseThrow();
    assertThat(tracker.permissions().has(Permissions.ADMINISTER_PROJECT, care, "lead")).isTrue();
    assertThat(tracker.permissions().has(Permissions.AGENT, care, "agent")).isTrue();
    assertThat(tracker.permissions().has(Permissions.ADMINISTER_PROJECT, care, "agent")).isFalse();
  }

  @Test
  public void shouldTellInTheHistoryHowEachTicketGotItsStatus() {
    for (StoredIssue issue : issues("CARE")) {
      List<StoredChange.Item> moves =
          tracker.history().of(issue.id()).stream()
              .flatMap(change -> change.items().stream())
              .filter(item -> item.field().equals("status"))
              .toList();
      if (!moves.isEmpty()) {
        assertThat(moves.get(moves.size() - 1).toValue())
            .as(issue.key())
            .isEqualTo(Long.toString(issue.statusId()));
      }
    }
  }

  @Test
  public void shouldHaveAWorkflowWithAStepForEachStatusInUse() throws Exception {
    StoredProject care = tracker.projects().byKey("CARE").orElseThrow();
    for (StoredIssue issue : issues("CARE")) {
      String name = tracker.workflowSchemes().workflowOf(care, issue.typeId());
      WorkflowDescriptor workflow =
          WorkflowUtil.convertXMLtoWorkflowDescriptor(
              tracker.workflows().byName(name).orElseThrow().content());
      assertThat(WorkflowEngine.stepOf(workflow, issue.statusId())).as(issue.key()).isPresent();
    }
  }

  @Test
  public void shouldNotTouchATrackerThatHasAProject() {
    SampleDesk.fill(tracker);
    assertThat(issues("CARE")).hasSize(20);
  }

  @Test
  public void shouldReadTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try (Database other = Database.inMemory()) {
      Tracker turkish = new Tracker(other, Clock.fixed(START, ZoneOffset.UTC));
      SampleDesk.fill(turkish);
      assertThat(turkish.users().byName("IRENE")).isPresent();
      assertThat(turkish.projects().byKey("care")).isPresent();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  public void shouldCountFromTheFridayBeforeTheStartWhateverDayItIs() {
    for (int day = 0; day < 7; day++) {
      Clock clock = Clock.fixed(START.plusSeconds(86_400L * day), ZoneOffset.UTC);
      LocalDate zero = DeskCalendar.before(clock, ZoneOffset.UTC).dayZero();
      assertThat(zero.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
      assertThat(zero).isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
  }

  private List<StoredIssue> issues(String project) {
    long id = tracker.projects().byKey(project).orElseThrow().id();
    return tracker.issues().byIds(tracker.issues().idsOf(id));
  }

  private StoredIssue byTitle(String part) {
    return issues("CARE").stream()
        .filter(issue -> issue.summary().contains(part))
        .findFirst()
        .orElseThrow();
  }

  private List<StoredComment> comments() {
    return issues("CARE").stream()
        .flatMap(issue -> tracker.comments().of(issue.id()).stream())
        .toList();
  }
}
