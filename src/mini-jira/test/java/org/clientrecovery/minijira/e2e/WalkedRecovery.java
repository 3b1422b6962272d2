package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** A recovery that a visitor leads from stage to stage, by REST alone. */
final class WalkedRecovery {
  static final String ACKNOWLEDGED = "11";
  static final String APOLOGIZED = "21";
  static final String PLAN_AGREED = "31";
  static final String PROMISES_KEPT = "41";
  static final String CLIENT_CONFIRMS = "51";
  static final String ANGRY_AGAIN = "61";
  static final String PLAN_REJECTED = "63";
  static final String PROMISE_BROKEN = "64";
  static final String PART_WAYS = "71";

  private static final String REST = "/rest/client-recovery/1.0/recoveries/";

  private final Visitor visitor;
  private final String source;
  private final String key;

  private WalkedRecovery(Visitor visitor, String source, String key) {
    this.visitor = visitor;
    this.source = source;
    this.key = key;
  }

  static WalkedRecovery escalated(Visitor visitor, String source) {
    HttpResponse<String> answer =
        visitor.postJson(
            "/rest/client-recovery/1.0/recoveries",
            json(
                Map.of(
                    "issue", source,
                    "trigger", "our-mistake",
                    "side", "us",
                    "kind", "competence",
                    "why", "The invoices were wrong three months in a row.",
                    "goodFaith", "yes")));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return new WalkedRecovery(visitor, source, read(answer).get("issue").getAsString());
  }

  /** The same recovery in the hands of somebody else. */
  WalkedRecovery by(Visitor other) {
    return new WalkedRecovery(other, source, key);
  }

  String key() {
    return key;
  }

  HttpResponse<String> move(String transition) {
    return visitor.postJson(
        "/rest/api/2/issue/" + key + "/transitions",
        "{\"transition\":{\"id\":\"" + transition + "\"}}");
  }

  void moves(String transition) {
    HttpResponse<String> answer = move(transition);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  /** What the gate says in its refusal. */
  String refusal(String transition) {
    HttpResponse<String> answer = move(transition);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    return answer.body();
  }

  /** Where the plugin says it stands; the status of the issue says the same. */
  String standing() {
    String standing = read(visitor.get(REST + key)).get("standing").getAsString();
    assertThat(status().toLowerCase(Locale.ROOT).replace(' ', '-')).isEqualTo(standing);
    return standing;
  }

  private String status() {
    return read(visitor.get("/rest/api/2/issue/" + key))
        .getAsJsonObject("fields")
        .getAsJsonObject("status")
        .get("name")
        .getAsString();
  }

  /** A public reply that acknowledges, says sorry and owns it. */
  void apologizes() {
    HttpResponse<String> answer =
        visitor.postJson(
            "/rest/api/2/issue/" + source + "/comment",
            json(
                Map.of(
                    "body",
                    "Your clinic was charged twice in May, June and July, and your accounts team had to"
                        + " chase us for weeks. I am very sorry that we let this happen. That was our"
                        + " mistake: we changed the tax table and did not check it.")));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  /** The number of the new entry. */
  int writes(String paper, Map<String, String> fields) {
    HttpResponse<String> answer = write(paper, fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return read(answer).get("id").getAsInt();
  }

  HttpResponse<String> write(String paper, Map<String, String> fields) {
    return visitor.postJson(REST + key + "/papers/" + paper, fields(1, fields));
  }

  HttpResponse<String> change(String paper, int entry, Map<String, String> fields) {
    return visitor.putJson(REST + key + "/papers/" + paper + "/" + entry, fields(1, fields));
  }

  HttpResponse<String> override(String reason) {
    return visitor.postJson(REST + key + "/gate/override", json(Map.of("reason", reason)));
  }

  JsonObject get(String path) {
    return read(visitor.get(REST + key + path));
  }

  HttpResponse<String> delete(String path) {
    return visitor.sendJson("DELETE", REST + key + path, "");
  }

  HttpResponse<String> send(String method, String path, String json) {
    return visitor.sendJson(method, REST + key + path, json);
  }

  HttpResponse<String> ask(String path) {
    return visitor.get(REST + key + path);
  }

  void isConfirmedByClient() {
    HttpResponse<String> answer = visitor.postJson(REST + key + "/client-confirmation", "{}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** A counted problem to which the client agrees; gives its number. */
  int agreesOnAProblem() {
    int problem = writes("problem", Map.of("what", "3 invoices were wrong, May to July"));
    agreesOn("problem-agreement");
    return problem;
  }

  void agreesOn(String agreement) {
    writes(agreement, Map.of("on", today(), "how", "by phone"));
  }

  /** A complete plan against that problem, due in a week; gives the number of its action. */
  int plans(int problem) {
    return writes("plan-action", action(problem, LocalDate.now().plusDays(7).toString(), "open"));
  }

  static Map<String, String> action(int problem, String due, String status) {
    return Map.of(
        "problem", Integer.toString(problem),
        "action", "Correct the invoices by hand",
        "owner", "Tom",
        "due", due,
        "measure", "Three correct invoices in a row",
        "status", status,
        "quick-win", "yes");
  }

  /** All the way to Plan, with a problem that the client agreed to; gives its number. */
  int comesToPlan() {
    int problem = agreesOnAProblem();
    apologizes();
    moves(ACKNOWLEDGED);
    moves(APOLOGIZED);
    return problem;
  }

  /** All the way to Act; gives the number of the plan's action. */
  int comesToAct() {
    int action = plans(comesToPlan());
    agreesOn("plan-agreement");
    moves(PLAN_AGREED);
    return action;
  }

  static String today() {
    return LocalDate.now().toString();
  }

  private static String fields(int version, Map<String, String> fields) {
    return "{\"version\":" + version + ",\"fields\":" + json(fields) + "}";
  }

  private static String json(Map<String, String> fields) {
    JsonObject json = new JsonObject();
    fields.forEach(json::addProperty);
    return json.toString();
  }

  private static JsonObject read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
