package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What becomes of promises whose issue is moved to another project, cloned or deleted. */
public class MovedCommitmentsIT {
  private static final String REST = "/rest/client-recovery/1.0";

  private static RunningMiniJira running;
  private static Visitor admin;
  private static Visitor agent;

  @BeforeClass
  public static void start() throws IOException {
    running = RunningMiniJira.on(10);
    admin = Visitor.loggedInAs("admin", running);
    agent = Visitor.loggedInAs("agent", running);
    for (String project : List.of("CARE", "OPS")) {
      admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", project));
    }
  }

  @AfterClass
  public static void stop() {
    if (running != null) {
      running.close();
    }
  }

  @Test
  public void shouldFollowAnIssueIntoAnotherProject() {
    int id = promise("CARE-3", "we replace the disk");
    assertThat(reported("CARE")).contains("we replace the disk");

    String key = move("CARE-3", "OPS");

    assertThat(key).startsWith("OPS-");
    assertThat(agent.open("/browse/CARE-3").location()).endsWith("/browse/" + key);
    assertThat(admin.get(REST + "/commitments/" + id).body()).contains("\"issue\":\"" + key);
    assertThat(reported("CARE")).doesNotContain("we replace the disk");
    assertThat(reported("OPS")).contains("we replace the disk");
    assertThat(jql("project = OPS AND issue in unresolvedCommitments()")).contains(key);
    assertThat(admin.open("/browse/" + key).select(".cr-panel q").eachText())
        .contains("we replace the disk");
    assertThat(history(key)).contains("CARE-3").contains(key);
  }

  @Test
  public void shouldBeForThoseWhoMayWorkInTheNewProject() {
    int id = promise("CARE-4", "we order the cable");
    Visitor customer = Visitor.loggedInAs("customer", running);
    String key = move("CARE-4", "OPS");

    for (Visitor visitor : List.of(customer, Visitor.anonymous(running))) {
      assertThat(visitor.get(REST + "/commitments/" + id).statusCode()).isGreaterThan(400);
      assertThat(visitor.get("/secure/ClientRecoveryCommitments.jspa").body())
          .doesNotContain("we order the cable");
      assertThat(visitor.get("/browse/" + key).body()).doesNotContain("we order the cable");
    }
    assertThat(admin.postJson(REST + "/commitments/" + id + "/keep", "{}").statusCode())
        .isEqualTo(200);
  }

  @Test
  public void shouldReadCommentsOfTheMovedIssueIntoTheSameLedger() {
    String key = move("CARE-5", "OPS");
    new SampleRecovery(running).write(admin, key, "We will send you the new contract on Friday.");

    assertThat(commitments(key))
        .extracting(each -> each.get("issue").getAsString())
        .containsOnly(key);
  }

  @Test
  public void shouldNotDoubleThePromisesOfAnIssueThatIsCloned() {
    promise("CARE-6", "we call the insurer");
    new SampleRecovery(running).write(agent, "CARE-6", "We will send you the form on Friday.");
    int before = commitments("CARE-6").size();

    HttpResponse<String> cloned = submit("/secure/CloneIssueDetails.jspa", "CARE-6");
    String clone = key(cloned);

    assertThat(clone).isNotEqualTo("CARE-6");
    assertThat(Visitor.page(cloned).select("#summary-val").text()).startsWith("CLONE - ");
    assertThat(Visitor.page(cloned).select("#linkingmodule").text())
        .contains("clones")
        .contains("CARE-6");
    assertThat(commitments(clone)).isEmpty();
    assertThat(commitments("CARE-6")).hasSize(before);
    assertThat(occurrences(reported("CARE"), "we call the insurer")).isEqualTo(1);
  }

  @Test
  public void shouldForgetThePromisesOfAnIssueThatIsDeleted() {
    int id = promise("CARE-7", "we paint the door");

    submit("/secure/DeleteIssue.jspa", "CARE-7");

    assertThat(admin.get("/browse/CARE-7").statusCode()).isEqualTo(404);
    assertThat(admin.get(REST + "/commitments/" + id).statusCode()).isEqualTo(404);
    assertThat(reported("CARE")).doesNotContain("we paint the door");
    assertThat(jql("issue in unresolvedCommitments()")).doesNotContain("CARE-7");
    assertThat(admin.postJson(REST + "/commitments/" + id + "/keep", "{}").statusCode())
        .isEqualTo(404);
  }

  @Test
  public void shouldKeepThePromisesOfARecoveryWhoseTicketIsDeleted() {
    String recovery = new SampleRecovery(running).escalated("It broke");
    int here = promise(recovery, "we call every day");
    int there = promise("CARE-1", "we refund the month");

    submit("/secure/DeleteIssue.jspa", "CARE-1");

    Document page = admin.open("/browse/" + recovery);
    assertThat(page.select(".cr-panel q").eachText())
        .contains("we call every day")
        .doesNotContain("we refund the month");
    assertThat(admin.get(REST + "/commitments/" + here).statusCode()).isEqualTo(200);
    assertThat(admin.get(REST + "/commitments/" + there).statusCode()).isEqualTo(404);
  }

  @Test
  public void shouldMoveAndDeleteForNobodyWhoMayNot() {
    Visitor customer = Visitor.loggedInAs("customer", running);
    String id = id("CARE-8");
    for (Visitor visitor : List.of(agent, customer, Visitor.anonymous(running))) {
      for (String form : List.of("MoveIssue", "DeleteIssue")) {
        assertThat(visitor.open("/secure/" + form + "!default.jspa?id=" + id).select("form button"))
            .as(form)
            .noneMatch(button -> button.id().endsWith("issue-submit"));
        visitor.submit("/secure/" + form + ".jspa", Map.of("id", id, "pid", "10000"));
      }
    }
    assertThat(id("CARE-8")).isEqualTo(id);
    assertThat(admin.get("/browse/CARE-8").statusCode()).isEqualTo(200);
  }

  private static String move(String key, String project) {
    Document form = admin.open("/secure/MoveIssue!default.jspa?id=" + id(key));
    String target =
        form.select("select[name=pid] option").stream()
            .filter(option -> option.text().equals(nameOf(project)))
            .findFirst()
            .orElseThrow()
            .attr("value");
    HttpResponse<String> moved =
        admin.submit("/secure/MoveIssue.jspa", Map.of("id", id(key), "pid", target));
    return key(moved);
  }

  private static String nameOf(String project) {
    return project.equals("OPS") ? "Platform Operations" : "Brightwater Client Care";
  }

  private static HttpResponse<String> submit(String form, String key) {
    return admin.submit(form, Map.of("id", id(key)));
  }

  private static String id(String key) {
    return admin.open("/browse/" + key).select("#issue-content").attr("data-issue-id");
  }

  private static String key(HttpResponse<String> page) {
    return Visitor.page(page).select("#issue-content").attr("data-issue-key");
  }

  private static String history(String key) {
    return admin.open("/browse/" + key + "?page=history").select("#activitymodule").text();
  }

  private static int promise(String key, String words) {
    JsonObject form = new JsonObject();
    form.addProperty("issue", key);
    form.addProperty("quote", words);
    form.addProperty("party", "us");
    HttpResponse<String> added = agent.postJson(REST + "/commitments", form.toString());
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    return JsonParser.parseString(added.body()).getAsJsonObject().get("id").getAsInt();
  }

  private static List<JsonObject> commitments(String key) {
    JsonArray all =
        JsonParser.parseString(admin.get(REST + "/commitments?issue=" + key).body())
            .getAsJsonObject()
            .getAsJsonArray("commitments");
    return StreamSupport.stream(all.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static String reported(String project) {
    return admin.get(REST + "/report/unresolved?limit=200&project=" + project).body();
  }

  private static String jql(String query) {
    return admin
        .get(
            "/rest/api/2/search?maxResults=1000&jql="
                + URLEncoder.encode(query, StandardCharsets.UTF_8))
        .body();
  }

  private static int occurrences(String text, String words) {
    return text.split(words, -1).length - 1;
  }
}
