package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * An admin deletes the link type, and with it, as Jira does, its links: what people read who
 * escalate, that what is open goes on, what the check page says, and what its button mends.
 */
public class MissingLinkTypeIT {
  @ClassRule public static final DeskOnFile DESK = new DeskOnFile();

  private static final String REST = "/rest/client-recovery/1.0";
  private static final String DELETED = "“Client Recovery”, by which a recovery names its ticket";

  private static RunningMiniJira running;
  private static Visitor admin;
  private static Visitor agent;
  private static WalkedRecovery before;

  @BeforeClass
  public static void start() throws Exception {
    running = DESK.start(9);
    admin = Visitor.loggedInAs("admin", running);
    agent = Visitor.loggedInAs("agent", running);
    setUp();
    before = WalkedRecovery.escalated(agent, "CARE-1");
  }

  @Before
  public void deleteTheLinkType() {
    setUp();
    assertThat(linked(before.key())).contains("CARE-1");
    String type = "(select id from jira_link_type where name = 'Client Recovery')";
    change("delete from jira_link where type_id in " + type);
    change("delete from jira_link_type where name = 'Client Recovery'");
    assertThat(linked(before.key())).doesNotContain("CARE-1");
  }

  @Test
  public void shouldSayWhoMendsItBeforeAndAfterTheFormIsFilledInAndMakeNothing() {
    int issues = issues();

    Document form = agent.open("/secure/EscalateToRecovery!default.jspa?issueKey=CARE-2");
    assertThat(form.select(".aui-message-error").text()).contains(DELETED, "Projects → Check");
    Document sent =
        Visitor.page(
            agent.submit(
                "/secure/EscalateToRecovery.jspa",
                Map.of(
                    "issueKey", "CARE-2",
                    "trigger", "our-mistake",
                    "side", "us",
                    "kind", "competence",
                    "why", "The invoices were wrong three months in a row.",
                    "goodFaith", "yes")));

    assertThat(sent.select(".aui-message-error").text()).contains(DELETED);
    assertThat(sent.select("#why").text()).as("nothing typed is lost").contains("The invoices");
    assertThat(issues()).as("no half-made recovery").isEqualTo(issues);
    HttpResponse<String> rest = agent.postJson(REST + "/recoveries", form("CARE-2"));
    assertThat(rest.statusCode()).as(rest.body()).isEqualTo(409);
    assertThat(rest.body()).contains("by which a recovery names its ticket");
    assertThat(issues()).isEqualTo(issues);
  }

  @Test
  public void shouldSayTheSameToWhoWouldJoinAndLetATicketLeave() {
    setUp();
    change(
        "update jira_issue set reporter = (select reporter from jira_issue where number = 1"
            + " and project_id = (select id from jira_project where project_key = 'CARE'))"
            + " where number = 3"
            + " and project_id = (select id from jira_project where project_key = 'CARE')");
    String sources = REST + "/recoveries/" + before.key() + "/sources";
    HttpResponse<String> joined = agent.postJson(sources, "{\"issue\":\"CARE-3\"}");
    assertThat(joined.statusCode()).as(joined.body()).isBetween(200, 201);
    deleteTheLinkType();

    assertThat(before.delete("/sources/CARE-3").statusCode()).isEqualTo(200);
    assertThat(before.get("").getAsJsonArray("joined")).isEmpty();
    HttpResponse<String> again = agent.postJson(sources, "{\"issue\":\"CARE-3\"}");

    assertThat(again.statusCode()).as(again.body()).isEqualTo(409);
    assertThat(again.body()).contains("by which a recovery names its ticket");
    assertThat(before.get("").getAsJsonArray("joined")).as("not joined by half").isEmpty();
  }

  @Test
  public void shouldGoOnWithWhatIsOpen() {
    Document page = agent.open("/browse/" + before.key());
    assertThat(page.select(".cr-panel .cr-stages")).isNotEmpty();
    assertThat(before.get("").get("source").getAsString()).isEqualTo("CARE-1");
    new SampleRecovery(running)
        .write(agent, "CARE-1", "You should have told us earlier, and nothing is wrong here.");
    assertThat(agent.open("/browse/CARE-1").select(".cr-panel .cr-flag"))
        .as("comments are reviewed as before")
        .isNotEmpty();
    assertThat(agent.open("/secure/Recovery.jspa?key=" + before.key()).select("#cr-recovery"))
        .isNotEmpty();
  }

  @Test
  public void shouldNameItOnTheCheckPageMakeItByTheButtonAndLinkOpenRecoveriesAnew() {
    assertThat(states()).containsExactly("done", "done", "to-do", "done", "done", "done");
    assertThat(check().select("#cr-preview tr[data-cr-state=to-do]").text()).contains("recovers");
    assertThat(health()).contains("Link");

    Document after = setUp();

    assertThat(after.select("[role=status]").text()).contains("is set up");
    assertThat(states()).containsOnly("done");
    assertThat(linked(before.key())).contains("CARE-1");
    assertThat(agent.open("/secure/EscalateToRecovery!default.jspa?issueKey=CARE-4").text())
        .doesNotContain(DELETED);
  }

  private static Document setUp() {
    return Visitor.page(
        admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE")));
  }

  private static Document check() {
    return admin.open("/secure/admin/RecoveryProjects!default.jspa?projectKey=CARE");
  }

  private static List<String> states() {
    return check().select("#cr-preview tr[data-cr-state]").eachAttr("data-cr-state");
  }

  /** What the health page says of the project. */
  private static String health() {
    return admin.get(REST + "/health").body();
  }

  /** What Jira's own page shows as links of that issue. */
  private static String linked(String key) {
    return agent.open("/browse/" + key).select("#linkingmodule").text();
  }

  private static int issues() {
    try (Connection database = DESK.rows();
        Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery("select count(*) from jira_issue")) {
      assertThat(found.next()).isTrue();
      return found.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException("issues can't be counted", e);
    }
  }

  private static String form(String issue) {
    return """
        {"issue":"%s","trigger":"our-mistake","side":"us","kind":"competence",\
        "why":"The invoices were wrong three months in a row.","goodFaith":"yes"}"""
        .formatted(issue);
  }

  private static void change(String sql) {
    try (Connection database = DESK.rows();
        Statement statement = database.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
