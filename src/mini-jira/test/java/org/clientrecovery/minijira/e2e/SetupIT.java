package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** An admin sets a project up, looks whether all is well, takes it back, and removes the plugin. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class SetupIT {
  private static RunningMiniJira running;
  private static Visitor admin;

  @BeforeClass
  public static void startJira() throws IOException {
    running = RunningMiniJira.on(9);
    admin = Visitor.loggedInAs("admin", running);
  }

  @AfterClass
  public static void stopJira() {
    running.close();
  }

  @Test
  public void aShouldSayWhatIsMissingBeforeAnythingIsThere() {
    assertThat(states("OPS")).hasSize(6).containsOnly("to-do");
    assertThat(admin.get("/rest/client-recovery/1.0/setup/workflow").statusCode()).isEqualTo(409);
  }

  @Test
  public void bShouldSetUpAProjectWithIssuesAndChangeNothingTheSecondTime() {
    admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "OPS"));
    assertThat(states("OPS")).containsOnly("done");

    admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "OPS"));
    assertThat(states("OPS")).containsOnly("done");
    assertThat(states("CARE")).contains("to-do").contains("done");
  }

  @Test
  public void cShouldGiveTheWorkflowForWorkByHand() {
    assertThat(admin.get("/rest/client-recovery/1.0/setup/workflow").body())
        .startsWith("<?xml")
        .contains("OSWorkflow 2.8", "Plan agreed")
        .doesNotContain("@status.");
  }

  @Test
  public void dShouldTakeTheSetUpOfAProjectWithoutRecoveriesBack() {
    Document after = press("undo", "OPS");

    assertThat(after.select("[role=status]").text()).contains("taken back");
    assertThat(states("OPS")).contains("to-do");
    admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "OPS"));
    assertThat(states("OPS")).containsOnly("done");
  }

  @Test
  public void eShouldLetIssuesMoveOnWithoutThePluginAndRepairTheWorkflowAfterwards() {
    admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    Visitor agent = Visitor.loggedInAs("agent", running);
    String recovery = escalated(agent);
    assertThat(moved(agent, recovery)).isEqualToIgnoringCase("Acknowledge");

    Document removed = press("prepareRemoval", "");
    assertThat(removed.select("[role=status]").text()).contains("No workflow needs the plugin");
    assertThat(states("CARE")).contains("changed");
    assertThat(check("CARE").select(".cr-findings li").eachText())
        .anyMatch(text -> text.contains("asks no gate"))
        .anyMatch(text -> text.contains("does not note the stage"));
    assertThat(moved(agent, recovery)).isEqualToIgnoringCase("Apologize");

    press("repair", "CARE");
    assertThat(states("CARE")).containsOnly("done");
    assertThat(check("CARE").select("#cr-undo")).as("it has a recovery").isEmpty();
  }

  @Test
  public void fShouldShowNothingOfThisToAnAgent() {
    Visitor agent = Visitor.loggedInAs("agent", running);
    assertThat(agent.open("/secure/admin/RecoveryProjects!default.jspa").select("#cr-projects"))
        .isEmpty();
    assertThat(
            Visitor.page(
                    agent.submit("/secure/admin/RecoveryProjects!prepareRemoval.jspa", Map.of()))
                .select("#cr-projects"))
        .isEmpty();
    assertThat(states("CARE")).containsOnly("done");
  }

  private static Document check(String project) {
    return admin.open("/secure/admin/RecoveryProjects!default.jspa?projectKey=" + project);
  }

  private static List<String> states(String project) {
    return check(project).select("#cr-preview tr[data-cr-state]").eachAttr("data-cr-state");
  }

  private static Document press(String command, String project) {
    return Visitor.page(
        admin.submit(
            "/secure/admin/RecoveryProjects!" + command + ".jspa", Map.of("projectKey", project)));
  }

  private static String escalated(Visitor agent) {
    Document tickets = agent.open("/issues/?jql=project%20%3D%20CARE%20ORDER%20BY%20key");
    String source = tickets.select("tr[data-issuekey]").get(0).attr("data-issuekey");
    Document page =
        Visitor.page(
            agent.submit(
                "/secure/EscalateToRecovery.jspa",
                Map.of(
                    "issueKey", source,
                    "trigger", "our-mistake",
                    "side", "us",
                    "kind", "competence",
                    "why", "The invoices were wrong three months in a row.",
                    "goodFaith", "yes")));
    return page.select("#issue-content").attr("data-issue-key");
  }

  /** Tries the transition that leaves the first stage; gives the status after it. */
  private static String moved(Visitor agent, String recovery) {
    Document page = agent.open("/browse/" + recovery);
    Element forward =
        page.select("a.issueaction-workflow-transition:contains(Acknowledged)").first();
    agent.submit(
        "/secure/CommentAssignIssue.jspa",
        Map.of(
            "id", page.select("#issue-content").attr("data-issue-id"),
            "action", forward.id().replace("action_id_", "")));
    return agent.open("/browse/" + recovery).select("#status-val").text();
  }
}
