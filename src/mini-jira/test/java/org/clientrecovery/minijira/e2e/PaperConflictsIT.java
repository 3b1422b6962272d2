package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * Two people write in the same working paper at once, over REST, once for each paper: who comes
 * second is told, gets both texts, and nothing of either is lost. The follow-up letter is no paper
 * of its own: it is made of the others whenever somebody asks for it.
 */
@RunWith(Parameterized.class)
public class PaperConflictsIT {
  /** What stands there, what the first one makes of it, and what the second one would. */
  private static final List<Row> TABLE =
      List.of(
          row("problem", "what=3 invoices were wrong|count=3", "what=4 were wrong", "count=5"),
          row("problem-agreement", "on=2026-03-02|how=by phone", "how=in person", "on=2026-03-04"),
          row("meeting", "goals=Listen|speakers=Helen", "goals=Hear them out", "summary=A plan"),
          row(
              "ownership-approval",
              "words=It was our mistake|by=Helen|on=2026-03-02",
              "words=It was my mistake",
              "by=Tom"),
          row("opening-statement", "text=Thank you", "text=Thank you all", "text=Good morning"),
          row(
              "plan-action",
              "problem=#|action=Correct them|owner=Tom|due=2026-12-01|status=open",
              "due=2026-12-08",
              "owner=Priya|quick-win=yes"),
          row("plan-agreement", "on=2026-03-02|how=by mail", "how=signed", "on=2026-03-05"),
          row("concession", "what=Ten hours|worth=1,000 EUR", "what=Twelve hours", "worth=900 EUR"),
          row("client-part", "part=Sends the list|outcome=A reference", "part=Checks", "outcome="),
          row("contact", "on=2026-03-02|how=call|by=us", "said=All is open", "by=client"),
          row("lesson", "what=Test the tax table", "what=Test all tables", "what=Ask a colleague"),
          row("prevention", "what=A second pair of eyes|status=open", "status=done", "owner=Sam"),
          row("parting", "invoice=none|hand-over=all", "invoice=one", "work-status=half done"),
          row(
              "chronology",
              "at=2026-03-02T08:00:00Z|what=The client called|audience=internal",
              "what=The client called twice",
              "audience=public"));

  private static RunningMiniJira running;
  private static WalkedRecovery recovery;
  private static int problem;

  @Parameter public Row row;

  private WalkedRecovery first;
  private WalkedRecovery second;

  /** One line of the table; what is not named stays as it stood. */
  private record Row(
      String paper,
      Map<String, String> before,
      Map<String, String> theirs,
      Map<String, String> mine) {
    @Override
    public String toString() {
      return paper;
    }

    boolean isChronology() {
      return paper.equals("chronology");
    }

    String path() {
      return isChronology() ? "/chronology" : "/papers/" + paper;
    }
  }

  private static Row row(String paper, String before, String theirs, String mine) {
    Map<String, String> stood = fields(Map.of(), before);
    return new Row(paper, stood, fields(stood, theirs), fields(stood, mine));
  }

  /** "what=…|count=…" over those fields; an empty value takes one off. */
  private static Map<String, String> fields(Map<String, String> under, String text) {
    Map<String, String> fields = new HashMap<>(under);
    Arrays.stream(text.split("\\|"))
        .map(field -> field.split("=", 2))
        .forEach(field -> fields.put(field[0], field[1]));
    return fields;
  }

  @Parameters(name = "{0}")
  public static Object[] papers() {
    return TABLE.toArray();
  }

  @Before
  public void openARecovery() throws IOException {
    if (running == null) {
      running = RunningMiniJira.on(9);
      Visitor.loggedInAs("admin", running)
          .submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
      recovery = WalkedRecovery.escalated(Visitor.loggedInAs("lead", running), "CARE-1");
      problem = recovery.writes("problem", Map.of("what", "3 invoices were wrong"));
    }
    boolean ofLeads = row.paper().equals("ownership-approval");
    first = recovery.by(Visitor.loggedInAs("lead", running));
    second = recovery.by(Visitor.loggedInAs(ofLeads ? "admin" : "agent2", running));
    if (!row.isChronology() && !row.paper().equals("problem")) {
      entries().forEach(entry -> takeOff(first, entry));
    }
  }

  @AfterClass
  public static void stopJira() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  @Test
  public void shouldStandInTheTableWithEachPaperThatPeopleWrite() {
    List<String> written =
        first.get("/papers").getAsJsonArray("papers").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(paper -> paper.get("writable").getAsBoolean())
            .map(paper -> paper.get("id").getAsString())
            .collect(Collectors.toCollection(ArrayList::new));
    written.add("chronology");

    assertThat(TABLE).extracting(Row::paper).containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  public void shouldTellWhoSavesSecondGiveBothTextsAndKeepBothInTheHistory() {
    JsonObject entry = written();
    assertThat(save(first, entry, 1, row.theirs()).statusCode()).isEqualTo(200);

    HttpResponse<String> refused = save(second, entry, 1, row.mine());

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
    JsonObject both = read(refused);
    assertThat(texts(both.getAsJsonObject("mine"))).as("all of mine").isEqualTo(sent(row.mine()));
    JsonObject theirs = both.getAsJsonObject("theirs");
    assertSays(theirs, row.theirs());
    assertThat(theirs.get("changedBy").getAsString()).isEqualTo("Helen Marsh");
    assertThat(theirs.get("changedText").getAsString()).isNotEmpty();
    assertSays(present(entry), row.theirs());

    int seen = theirs.get("version").getAsInt();
    assertThat(save(second, entry, seen, row.mine()).statusCode()).isEqualTo(200);

    assertSays(present(entry), row.mine());
    assertThat(history(entry)).containsSubsequence(changed(row.theirs()), changed(row.before()));
  }

  @Test
  public void shouldLetOneOfTwoThroughWhoSaveAtTheSameMoment() throws Exception {
    JsonObject entry = written();
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService people = Executors.newFixedThreadPool(2);
    try {
      Future<HttpResponse<String>> one =
          people.submit(
              () -> {
                start.await();
                return save(first, entry, 1, row.theirs());
              });
      Future<HttpResponse<String>> other =
          people.submit(
              () -> {
                start.await();
                return save(second, entry, 1, row.mine());
              });
      List<Integer> answers = List.of(one.get().statusCode(), other.get().statusCode());

      assertThat(answers).containsExactlyInAnyOrder(200, 409);
      assertSays(present(entry), one.get().statusCode() == 200 ? row.theirs() : row.mine());
    } finally {
      people.shutdown();
    }
  }

  @Test
  public void shouldGiveBackWhatIsWrittenInAnEntryThatSomebodyTookOff() {
    JsonObject entry = written();
    assertThat(takeOff(first, entry)).isEqualTo(200);

    HttpResponse<String> refused = save(second, entry, 1, row.mine());

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
    assertThat(texts(read(refused).getAsJsonObject("mine"))).isEqualTo(sent(row.mine()));
    assertThat(read(refused).has("theirs")).isEqualTo(row.isChronology());
    HttpResponse<String> anew = add(second, row.mine());
    assertThat(anew.statusCode()).as("as a new entry: " + anew.body()).isEqualTo(201);
  }

  @Test
  public void shouldKeepWhatTwoPeopleBeginAtOnce() {
    HttpResponse<String> one = add(first, row.theirs());
    assertThat(one.statusCode()).as(one.body()).isEqualTo(201);

    HttpResponse<String> other = add(second, row.mine());

    if (isSingle()) {
      assertThat(other.statusCode()).as(other.body()).isEqualTo(409);
      assertSays(read(other).getAsJsonObject("theirs"), row.theirs());
      assertThat(texts(read(other).getAsJsonObject("mine"))).isEqualTo(sent(row.mine()));
    } else {
      assertThat(other.statusCode()).as(other.body()).isEqualTo(201);
      assertSays(present(read(one)), row.theirs());
      assertSays(present(read(other)), row.mine());
    }
  }

  /** An entry as both have read it. */
  private JsonObject written() {
    HttpResponse<String> answer = add(first, row.before());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return read(answer);
  }

  private HttpResponse<String> add(WalkedRecovery by, Map<String, String> fields) {
    return by.send("POST", row.path(), "{\"fields\":" + json(fields) + "}");
  }

  private HttpResponse<String> save(
      WalkedRecovery by, JsonObject entry, int version, Map<String, String> fields) {
    return by.send(
        "PUT",
        row.path() + "/" + entry.get("id"),
        "{\"version\":" + version + ",\"fields\":" + json(fields) + "}");
  }

  /** Leaves the entry out, which a chronology keeps as hidden. */
  private int takeOff(WalkedRecovery by, JsonObject entry) {
    String path = row.path() + "/" + entry.get("id");
    int version = entry.get("version").getAsInt();
    return row.isChronology()
        ? by.send("POST", path + "/hide", "{\"version\":" + version + "}").statusCode()
        : by.delete(path + "?version=" + version).statusCode();
  }

  private boolean isSingle() {
    return !row.isChronology() && paper().get("single").getAsBoolean();
  }

  private JsonObject paper() {
    return first.get("/papers").getAsJsonArray("papers").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(paper -> paper.get("id").getAsString().equals(row.paper()))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonObject> entries() {
    JsonObject holder = row.isChronology() ? first.get("/chronology?limit=200") : paper();
    return holder.getAsJsonArray("entries").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private JsonObject present(JsonObject entry) {
    return entries().stream()
        .filter(one -> one.get("id").equals(entry.get("id")))
        .findFirst()
        .orElseThrow();
  }

  /** What stood there before each change of the entry, the newest first. */
  private List<String> history(JsonObject entry) {
    return first
        .get("/papers/" + row.paper() + "/" + entry.get("id") + "/history")
        .getAsJsonArray("changes")
        .asList()
        .stream()
        .map(change -> texts(change.getAsJsonObject().getAsJsonObject("before")).toString())
        .toList();
  }

  private String changed(Map<String, String> fields) {
    return kept(fields).toString();
  }

  private void assertSays(JsonObject entry, Map<String, String> fields) {
    JsonObject holder = row.isChronology() ? entry : entry.getAsJsonObject("fields");
    kept(fields)
        .forEach((name, value) -> assertThat(holder.get(name).getAsString()).isEqualTo(value));
    if (!row.isChronology()) {
      assertThat(texts(holder)).isEqualTo(kept(fields));
    }
  }

  private static Map<String, String> kept(Map<String, String> fields) {
    Map<String, String> kept = new TreeMap<>(sent(fields));
    kept.values().removeIf(String::isEmpty);
    return kept;
  }

  /** With the number of the problem that a plan names. */
  private static Map<String, String> sent(Map<String, String> fields) {
    Map<String, String> sent = new TreeMap<>(fields);
    sent.replaceAll((name, value) -> value.equals("#") ? Integer.toString(problem) : value);
    return sent;
  }

  private static Map<String, String> texts(JsonObject json) {
    Map<String, String> texts = new TreeMap<>();
    json.asMap().forEach((name, value) -> texts.put(name, value.getAsString()));
    return texts;
  }

  private static String json(Map<String, String> fields) {
    JsonObject json = new JsonObject();
    sent(fields).forEach(json::addProperty);
    return json.toString();
  }

  private static JsonObject read(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
