package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientrecovery.minijira.tracker.Groups;
import org.clientrecovery.minijira.tracker.Holder;
import org.clientrecovery.minijira.tracker.RoleActor;
import org.clientrecovery.minijira.tracker.Roles;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.tracker.TypeSchemes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Each figure of the overview against an example that was worked out by hand, and what it says to a
 * reader of more than fifty projects. The moments of the example are written into the plugin's
 * rows, since a running Jira has its own clock; weeks are counted back from now.
 */
public class OverviewFiguresIT {
  @ClassRule public static final DeskOnFile DESK = new DeskOnFile();

  private static final int MANY = 51;
  private static final ZoneId ZONE = ZoneId.systemDefault();
  private static final LocalDate THIS_MONDAY =
      LocalDate.now(ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  private static final String COMMITMENTS = "/rest/client-recovery/1.0/commitments";

  private static RunningMiniJira running;
  private static Visitor agent;

  @BeforeClass
  public static void start() throws Exception {
    DESK.fill(OverviewFiguresIT::fill);
    running = DESK.start(9);
    Visitor.loggedInAs("admin", running)
        .submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    agent = Visitor.loggedInAs("agent", running);
    liveTheExample();
  }

  /** More projects of the site's administrators than promises are looked for in. */
  private static void fill(Tracker tracker) {
    StoredProject like = tracker.projects().byKey("CARE").orElseThrow();
    for (int number = 1; number <= MANY; number++) {
      StoredProject project =
          tracker
              .projects()
              .add(
                  new StoredProject(
                      0,
                      "P" + number,
                      "Desk " + number,
                      "",
                      like.type(),
                      "lead",
                      TypeSchemes.STANDARD,
                      null));
      tracker.permissions().giveUsual(project);
      allow(tracker, project);
    }
    allow(tracker, like);
  }

  private static void allow(Tracker tracker, StoredProject project) {
    for (long role : List.of(Roles.ADMINISTRATORS, Roles.SERVICE_DESK_TEAM)) {
      tracker.roles().give(role, project.id(), new RoleActor(Holder.GROUP, Groups.ADMINISTRATORS));
    }
  }

  /**
   * Working time is Monday to Friday from nine to five. Three weeks ago three were escalated: one
   * on Monday at nine and acknowledged at eleven (2 hours); one on Tuesday at ten and at four (6
   * hours); one on Wednesday at three and on Thursday at ten (2 + 1 hours): the median is 3 hours.
   * The first one ended well on the Friday of the week after. Two weeks ago three were escalated:
   * acknowledged within one hour, within two, and never, since both parted ways on that Wednesday:
   * the median is one and a half. The second of them was angry again last week; one of a year ago
   * was so last week as well, and one of a year ago only then. Of our promises two were kept and
   * one late three weeks ago; one fell due two weeks ago and was not kept: 50 % in all.
   */
  private static void liveTheExample() {
    recovery(1, 3, "MONDAY 09:00", "MONDAY 11:00");
    ended(1, "recovered", 2, "FRIDAY 12:00");
    recovery(2, 3, "TUESDAY 10:00", "TUESDAY 16:00");
    recovery(3, 3, "WEDNESDAY 15:00", "THURSDAY 10:00");
    recovery(4, 2, "MONDAY 09:00", "MONDAY 10:00");
    recovery(5, 2, "TUESDAY 09:00", "TUESDAY 11:00");
    angryAgain(5, 2, "FRIDAY 09:00", 1);
    WalkedRecovery parted = WalkedRecovery.escalated(agent, "CARE-6");
    parted.moves(WalkedRecovery.PART_WAYS);
    set("RECOVERY", "OPENED_AT", at(2, "WEDNESDAY 09:00"), id(parted));
    set("RECOVERY", "STANDING_SINCE", at(2, "WEDNESDAY 15:00"), id(parted));
    recovery(7, 52, "MONDAY 09:00", "MONDAY 10:00");
    angryAgain(7, 2, "TUESDAY 09:00", 1);
    recovery(8, 52, "MONDAY 09:00", "MONDAY 10:00");
    angryAgain(8, 3, "TUESDAY 09:00", 51);
    promise("KEPT", 3, "TUESDAY 12:00");
    promise("KEPT", 3, "FRIDAY 12:00");
    promise("LATE", 3, "FRIDAY 12:00");
    promise("MISSED", 2, "TUESDAY 12:00");
  }

  @Test
  public void shouldAddUpToWhatWasWorkedOutByHand() {
    Document page = agent.open("/secure/ClientRecoveries.jspa?project=CARE");

    assertThat(page.select(".cr-weeks thead th")).hasSize(7);
    assertThat(week(page, 3)).containsExactly("3", "0", "0", "3 hours", "67 % (2 of 3)", "0");
    assertThat(week(page, 2)).containsExactly("3", "1", "1", "1.5 hours", "0 % (0 of 1)", "0");
    assertThat(week(page, 1)).containsExactly("0", "0", "0", "–", "–", "0");
    assertThat(week(page, 0)).containsExactly("0", "0", "0", "–", "–", "0");
    assertThat(page.select(".cr-overview").text())
        .contains("In 2 cases the client was angry again")
        .contains("kept or fell due: 4. Kept in time: 50 %, kept late: 1, not kept: 1");
    assertThat(page.select(".cr-stages li").eachText())
        .as("two of the eight have ended")
        .containsExactly("0 Acknowledge", "6 Apologize", "0 Plan", "0 Act", "0 Follow-up");
  }

  @Test
  public void shouldSayWhatIsAtRiskWhereTheStageHasNoClock() {
    set("RECOVERY", "STANDING", "follow-up", of(3));
    try {
      Document page = agent.open("/secure/ClientRecoveries.jspa?project=CARE");

      assertThat(risks(page, 2)).containsExactly("one promise overdue");
      assertThat(risks(page, 3))
          .singleElement()
          .satisfies(risk -> assertThat(risk).startsWith("the client waits to hear from us, due "));
      assertThat(risks(page, 5)).isEmpty();
      assertThat(row(page, 5).text()).contains("nobody leads it");
    } finally {
      set("RECOVERY", "STANDING", "apologize", of(3));
    }
  }

  private static List<String> risks(Document page, int ticket) {
    return row(page, ticket).select(".cr-risk").eachText();
  }

  /** The row of the recovery of that ticket. */
  private static Element row(Document page, int ticket) {
    String key = read("/rest/client-recovery/1.0/recoveries/CARE-" + ticket, "issue");
    return page.select(".cr-recoveries tbody tr:has(a[href$=/browse/" + key + "])").first();
  }

  @Test
  public void shouldAskAReaderOfManyProjectsToChooseOneForTheKeptRateAndGiveItThen() {
    Visitor admin = Visitor.loggedInAs("admin", running);

    Document all = admin.open("/secure/ClientRecoveries.jspa");
    assertThat(all.select("#cr-overview-project option")).hasSizeGreaterThan(MANY);
    assertThat(all.select(".cr-overview").text())
        .contains("Choose a project above to see how many promises were kept")
        .contains("In 2 cases the client was angry again")
        .doesNotContain("Kept in time");
    assertThat(all.select(".cr-weeks thead th")).as("no column without figures").hasSize(6);
    assertThat(week(all, 3)).containsExactly("3", "0", "0", "3 hours", "0");

    Document one = admin.open("/secure/ClientRecoveries.jspa?project=CARE");
    assertThat(one.select(".cr-overview").text())
        .contains("Kept in time: 50 %")
        .doesNotContain("Choose a project above");
    assertThat(admin.open("/secure/ClientRecoveries.jspa?project=P7").text())
        .contains("Nothing was escalated in the last twelve weeks");
  }

  /** What the table says of that week, without its day. */
  private static List<String> week(Document page, int ago) {
    Element row = page.select(".cr-weeks tbody tr").get(11 - ago);
    return row.select("td").eachText();
  }

  /** One of that ticket, escalated and acknowledged then. */
  private static void recovery(int ticket, int weeksAgo, String opened, String acknowledged) {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, "CARE-" + ticket);
    long id = id(recovery);
    set("RECOVERY", "OPENED_AT", at(weeksAgo, opened), id);
    set("RECOVERY", "ROUND_SINCE", at(weeksAgo, opened), id);
    set("RECOVERY", "ACKNOWLEDGED_AT", at(weeksAgo, acknowledged), id);
    set("RECOVERY", "STANDING_SINCE", at(weeksAgo, acknowledged), id);
    set("RECOVERY", "STANDING", "apologize", id);
  }

  private static void ended(int ticket, String how, int weeksAgo, String when) {
    set("RECOVERY", "STANDING", how, of(ticket));
    set("RECOVERY", "STANDING_SINCE", at(weeksAgo, when), of(ticket));
  }

  private static void angryAgain(int ticket, int rounds, String when, int weeksAgo) {
    set("RECOVERY", "ROUNDS", rounds, of(ticket));
    set("RECOVERY", "ROUND_SINCE", at(weeksAgo, when), of(ticket));
    set("RECOVERY", "STANDING_SINCE", at(weeksAgo, when), of(ticket));
  }

  /** A promise of ours on the second recovery that ended so then. */
  private static void promise(String state, int weeksAgo, String when) {
    String key = read("/rest/client-recovery/1.0/recoveries/CARE-2", "issue");
    HttpResponse<String> added =
        agent.postJson(
            COMMITMENTS,
            "{\"issue\":\"%s\",\"quote\":\"we call back\",\"party\":\"us\",\"due\":\"%s\"}"
                .formatted(key, LocalDate.now(ZONE)));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    String number = JsonParser.parseString(added.body()).getAsJsonObject().get("id").toString();
    if (state.equals("MISSED")) {
      change("COMMITMENT", "OVERDUE_FROM", at(weeksAgo, when), "ID", Long.valueOf(number));
    } else {
      assertThat(agent.postJson(COMMITMENTS + "/" + number + "/keep", "{}").statusCode())
          .isEqualTo(200);
      change("COMMITMENT", "SETTLED_AT", at(weeksAgo, when), "ID", Long.valueOf(number));
      change("COMMITMENT", "STATE_ID", state.toLowerCase(Locale.ROOT), "ID", Long.valueOf(number));
    }
  }

  private static String read(String path, String name) {
    return JsonParser.parseString(agent.get(path).body()).getAsJsonObject().get(name).getAsString();
  }

  private static long of(int ticket) {
    return issueId(read("/rest/client-recovery/1.0/recoveries/CARE-" + ticket, "issue"));
  }

  private static long id(WalkedRecovery recovery) {
    return issueId(recovery.key());
  }

  private static long issueId(String key) {
    return Long.parseLong(read("/rest/api/2/issue/" + key, "id"));
  }

  /** "MONDAY 09:00" of the week that was so many weeks ago. */
  private static long at(int weeksAgo, String moment) {
    String[] parts = moment.split(" ");
    LocalDate day =
        THIS_MONDAY.minusWeeks(weeksAgo).plusDays(DayOfWeek.valueOf(parts[0]).getValue() - 1L);
    return day.atTime(LocalTime.parse(parts[1])).atZone(ZONE).toInstant().toEpochMilli();
  }

  private static void set(String table, String column, Object value, long issue) {
    change(table, column, value, "ISSUE_ID", issue);
  }

  private static void change(String table, String column, Object value, String by, long id) {
    try (Connection database = DESK.rows()) {
      String sql =
          "update \"%s\" set \"%s\" = ? where \"%s\" = ?"
              .formatted(tableOf(database, table), column, by);
      try (PreparedStatement statement = database.prepareStatement(sql)) {
        statement.setObject(1, value);
        statement.setLong(2, id);
        assertThat(statement.executeUpdate()).as(sql).isEqualTo(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(table + "." + column, e);
    }
  }

  private static String tableOf(Connection database, String name) throws SQLException {
    try (PreparedStatement statement =
        database.prepareStatement(
            "select table_name from information_schema.tables where table_name like ?")) {
      statement.setString(1, "AO\\_______\\_" + name);
      try (ResultSet found = statement.executeQuery()) {
        assertThat(found.next()).as(name).isTrue();
        return found.getString(1);
      }
    }
  }
}
