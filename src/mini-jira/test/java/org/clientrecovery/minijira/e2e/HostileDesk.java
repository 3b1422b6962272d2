package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A project in which every field that takes words holds words that would run as a script, if a page
 * took them for markup: names of people and of the project, summaries, comments, rules, working
 * papers, promises, feedback.
 */
final class HostileDesk {
  static final String SOURCE = "HOST-1";
  static final String OTHER = "HOST-2";

  /**
   * Breaks out of attributes, text fields, titles, comments and scripts, then runs in four ways.
   */
  private static final String MARKUP =
      "\"'></textarea></title></script>--><img src=x onerror=alert(1)><svg onload=__xss=1>"
          + "<script>__xss=2</script><a href=javascript:__xss=3>${7*7}#set($x=1)";

  private static final String REST = "/rest/client-recovery/1.0";

  private final Visitor admin;
  private String recovery;

  private HostileDesk(Visitor admin) {
    this.admin = admin;
  }

  /** What stands in the field of that name; the name tells on a page which field is shown. */
  static String words(String field) {
    return mark(field) + MARKUP;
  }

  static String mark(String field) {
    return "xss-" + field;
  }

  /** Two tickets of a client as Jira exports them. */
  static Path export(Path folder) throws IOException {
    JsonArray issues = new JsonArray();
    issues.add(issue(SOURCE, "summary", "comment"));
    issues.add(issue(OTHER, "other-summary", "other-comment"));
    JsonObject page = new JsonObject();
    page.add("issues", issues);
    Path file = folder.resolve("hostile.json");
    Files.writeString(file, page.toString());
    return file;
  }

  private static JsonObject issue(String key, String summary, String comment) {
    JsonObject fields = new JsonObject();
    fields.addProperty("summary", words(summary));
    fields.addProperty("description", words("description"));
    fields.add("issuetype", named("Incident"));
    JsonObject project = named(words("project"));
    project.addProperty("key", "HOST");
    project.addProperty("projectTypeKey", "service_desk");
    fields.add("project", project);
    JsonObject status = named(words("status"));
    status.add("statusCategory", object(Map.of("key", "indeterminate")));
    fields.add("status", status);
    fields.add("priority", named("High"));
    fields.add("reporter", person("reporter"));
    fields.add("assignee", person("assignee"));
    fields.addProperty("created", "2026-01-05T10:00:00.000+0000");
    JsonArray comments = new JsonArray();
    JsonObject written = object(Map.of("id", "1", "body", words(comment)));
    written.add("author", person("reporter"));
    written.addProperty("created", "2026-01-06T10:00:00.000+0000");
    written.addProperty("updated", "2026-01-06T10:00:00.000+0000");
    comments.add(written);
    JsonObject page = new JsonObject();
    page.addProperty("total", 1);
    page.add("comments", comments);
    fields.add("comment", page);
    JsonObject issue = object(Map.of("id", "1", "key", key));
    issue.add("fields", fields);
    issue.add("changelog", changelog());
    return issue;
  }

  private static JsonObject changelog() {
    JsonObject item =
        object(
            Map.of(
                "field", "status",
                "fromString", words("status-before"),
                "toString", words("status")));
    JsonArray items = new JsonArray();
    items.add(item);
    JsonObject change = object(Map.of("id", "1", "created", "2026-01-06T11:00:00.000+0000"));
    change.add("author", person("assignee"));
    change.add("items", items);
    JsonArray histories = new JsonArray();
    histories.add(change);
    JsonObject changelog = new JsonObject();
    changelog.add("histories", histories);
    return changelog;
  }

  private static JsonObject person(String name) {
    JsonObject person = named(name);
    person.addProperty("key", name);
    person.addProperty("displayName", words(name));
    return person;
  }

  private static JsonObject named(String name) {
    return object(Map.of("name", name));
  }

  /** Fills the fields that are ours, as an admin who is an agent too. */
  static HostileDesk filled(RunningMiniJira running) {
    HostileDesk desk = new HostileDesk(Visitor.loggedInAs("admin", running));
    desk.admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "HOST"));
    desk.publishRules();
    desk.escalate();
    desk.writeComments();
    desk.writePapers();
    desk.promise();
    desk.promiseOnATicket();
    desk.dismissAFlag();
    desk.set();
    desk.tryADraft();
    return desk;
  }

  String recovery() {
    return recovery;
  }

  /** The number of the project. */
  String project() {
    return read(200, admin.get("/rest/api/2/issue/" + SOURCE))
        .getAsJsonObject("fields")
        .getAsJsonObject("project")
        .get("id")
        .getAsString();
  }

  /** One rule by the form, one by an imported pack; a note on the published version. */
  private void publishRules() {
    JsonObject file = object(Map.of("do", "file", "path", "defensive-en/blame/hostile-form.yaml"));
    file.addProperty("text", rule("form"));
    JsonArray changes = new JsonArray();
    changes.add(file);
    JsonObject draft = new JsonObject();
    draft.addProperty("edits", 0);
    draft.add("changes", changes);
    sent(200, "/rules/draft", draft);
    sent(
        200,
        "/rules/import",
        object(
            Map.of("edits", "1", "zip", zip("defensive-en/blame/hostile-zip.yaml", rule("zip")))));
    sent(200, "/rules/publish", object(Map.of("edits", "2", "note", words("rule-note"))));
  }

  private static String rule(String name) {
    return """
    id: hostile-%1$s
    category: blame
    message: %2$s
    suggestion: %3$s
    weight: 90
    because: %4$s
    patterns: |
      the hostile %1$s (rule|rules)
    examples:
      hits: |
        It was the hostile %1$s rule.
      misses: |
        It was the friendly rule.
    """
        .formatted(
            name,
            quoted("message-" + name),
            quoted("suggestion-" + name),
            quoted("because-" + name));
  }

  /** As YAML takes any text: in single quotes, with those inside doubled. */
  private static String quoted(String field) {
    return "'" + words(field).replace("'", "''") + "'";
  }

  private static String zip(String path, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException never) {
      throw new UncheckedIOException("writing to memory", never);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private void escalate() {
    JsonObject form =
        object(
            Map.of(
                "issue", SOURCE,
                "trigger", "our-mistake",
                "side", "us",
                "kind", "competence",
                "why", words("why"),
                "atStake", words("at-stake"),
                "goodFaith", "yes"));
    form.addProperty("announce", true);
    recovery = sent(201, "/recoveries", form).get("issue").getAsString();
  }

  /** Public replies that our hostile rules and the shipped ones flag, and one that promises. */
  private void writeComments() {
    comment(SOURCE, "You should have told us. It was the hostile form rule. " + words("reply"));
    comment(
        recovery,
        "It was the hostile zip rule. We will send " + words("promised") + " by next Friday.");
  }

  private void comment(String key, String text) {
    HttpResponse<String> answer =
        admin.postJson(
            "/rest/api/2/issue/" + key + "/comment", object(Map.of("body", text)).toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  /** An entry on each paper that can be written, with words in each field that takes words. */
  private void writePapers() {
    JsonArray papers = got("/recoveries/" + recovery + "/papers").getAsJsonArray("papers");
    int problem = 0;
    for (JsonElement each : papers) {
      JsonObject paper = each.getAsJsonObject();
      if (paper.get("writable").getAsBoolean()) {
        JsonObject entry = new JsonObject();
        entry.addProperty("version", 0);
        entry.add("fields", fields(paper, problem));
        String path = "/recoveries/" + recovery + "/papers/" + paper.get("id").getAsString();
        int id = sent(201, path, entry).get("id").getAsInt();
        problem = problem == 0 ? id : problem;
        changeAgain(path + "/" + id, entry);
      }
    }
    JsonObject happened = new JsonObject();
    happened.add(
        "fields",
        object(
            Map.of(
                "at", "2026-01-07T10:00:00Z",
                "what", words("chronology"),
                "audience", "public")));
    sent(201, "/recoveries/" + recovery + "/chronology", happened);
  }

  /** So that the history holds what stood there before. */
  private void changeAgain(String path, JsonObject entry) {
    JsonObject fields = entry.getAsJsonObject("fields");
    fields
        .entrySet()
        .forEach(
            field -> {
              String value = field.getValue().getAsString();
              if (value.startsWith(mark(""))) {
                field.setValue(new JsonPrimitive(value + " again"));
              }
            });
    entry.addProperty("version", 1);
    HttpResponse<String> answer = admin.putJson(REST + path, entry.toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static JsonObject fields(JsonObject paper, int problem) {
    JsonObject values = new JsonObject();
    for (JsonElement each : paper.getAsJsonArray("fields")) {
      JsonObject field = each.getAsJsonObject();
      String name = field.get("name").getAsString();
      values.addProperty(name, value(paper.get("id").getAsString() + "-" + name, field, problem));
    }
    return values;
  }

  private static String value(String mark, JsonObject field, int problem) {
    return switch (field.get("form").getAsString()) {
      case "text", "line" -> words(mark);
      case "day" -> LocalDate.now().toString();
      case "moment" -> "2026-01-07T10:00:00Z";
      case "reference" -> Integer.toString(problem);
      default -> field.getAsJsonArray("choices").get(0).getAsJsonObject().get("id").getAsString();
    };
  }

  /** A promise made on the telephone, and moved with a reason. */
  private void promise() {
    String due = LocalDate.now().plusDays(2).toString();
    JsonObject promise =
        object(
            Map.of(
                "issue",
                recovery,
                "quote",
                words("quote"),
                "party",
                "us",
                "owner",
                words("owner"),
                "condition",
                words("condition"),
                "due",
                due));
    String id = sent(201, "/commitments", promise).get("id").getAsString();
    JsonObject move =
        object(Map.of("due", LocalDate.now().plusDays(3).toString(), "reason", words("moved")));
    move.addProperty("clientTold", "true");
    sent(200, "/commitments/" + id + "/move", move);
    assertThat(
            admin
                .postJson(
                    REST + "/commitments/" + id + "/keep",
                    object(Map.of("proof", "javascript:alert(1)")).toString())
                .statusCode())
        .isEqualTo(400);
  }

  /** On the other ticket, which has no recovery. */
  private void promiseOnATicket() {
    sent(
        201,
        "/commitments",
        object(Map.of("issue", OTHER, "quote", words("loose"), "party", "client")));
  }

  /** The names that a script sends along are taken as they come. */
  private void dismissAFlag() {
    sent(
        201,
        "/wording/feedback",
        object(
            Map.of(
                "issue",
                recovery,
                "rule",
                words("feedback-rule"),
                "version",
                words("feedback"),
                "reason",
                "wrong",
                "category",
                "blame")));
  }

  /** A setting takes the name of any group; a gate's override takes any reason. */
  private void set() {
    JsonObject change = new JsonObject();
    change.add("values", object(Map.of("may-override", "jira-administrators, " + words("group"))));
    change.add("was", new JsonObject());
    sent(200, "/settings?project=HOST", change);
    JsonObject again = new JsonObject();
    again.add("values", object(Map.of("may-override", "jira-administrators")));
    again.add("was", change.get("values"));
    sent(200, "/settings?project=HOST", again);
    sent(200, "/settings?project=HOST", swapped(again));
    String gate = "/recoveries/" + recovery + "/gate/override";
    sent(201, gate, object(Map.of("reason", words("override"))));
  }

  private static JsonObject swapped(JsonObject change) {
    JsonObject swapped = new JsonObject();
    swapped.add("values", change.get("was"));
    swapped.add("was", change.get("values"));
    return swapped;
  }

  /** A trial of a draft without one of the rules, on our own comments. */
  private void tryADraft() {
    JsonObject off = object(Map.of("do", "tweak", "key", "defensive-en/hostile-form"));
    off.addProperty("enabled", false);
    JsonArray changes = new JsonArray();
    changes.add(off);
    JsonObject draft = new JsonObject();
    draft.addProperty("edits", 0);
    draft.add("changes", changes);
    sent(200, "/rules/draft", draft);
    JsonArray projects = new JsonArray();
    projects.add("HOST");
    JsonObject trial = new JsonObject();
    trial.add("projects", projects);
    trial.addProperty("last", "10");
    sent(201, "/rules/dry-runs", trial);
  }

  private JsonObject got(String path) {
    return read(200, admin.get(REST + path));
  }

  private JsonObject sent(int expected, String path, JsonObject body) {
    return read(expected, admin.postJson(REST + path, body.toString()));
  }

  private static JsonObject read(int expected, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(expected);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static JsonObject object(Map<String, String> values) {
    JsonObject json = new JsonObject();
    values.forEach(json::addProperty);
    return json;
  }
}
