package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.clientrecovery.minijira.tracker.PostgresRule;
import org.junit.ClassRule;
import org.junit.Test;

/** Comments are judged anew, and rules are published, while the power goes; on PostgreSQL. */
public class RescoreIT {
  @ClassRule public static final PostgresRule POSTGRES = new PostgresRule();

  private static final String REST = "/rest/client-recovery/1.0";
  private static final String BLAME = "You should have told us before the deadline.";
  private static final String RULE = "defensive-en/told-too-late";
  private static final int COMMENTS = 300;
  private static final int FLAGGED = COMMENTS / 3;
  private static final int PER_SECOND = 10;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  public void shouldFinishOnOneNodeWhatAKilledNodeBegan() throws Exception {
    String database = POSTGRES.newDatabase();
    int port = freePair();
    try (RunningMiniJira running =
            RunningMiniJira.with(
                List.of("--nodes", "2", "--port", String.valueOf(port), "--db", database));
        Connection rows = DriverManager.getConnection(database)) {
      Visitor admin = Visitor.loggedInAs("admin", running);
      admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
      writeReplies(running.address(), second(running, port));
      assertThat(count(rows, "\"DEFENSIVE\"")).isEqualTo(FLAGGED);
      assertThat(count(rows, "\"SITE_RULES\" = 0")).isEqualTo(COMMENTS);

      saveDraft(admin, 0, false);
      publish(admin, 1, "\"history\":true,\"perSecond\":" + PER_SECOND);
      awaitSecondNode(admin);
      running.killSecondNode();
      JsonObject killed = history(admin);
      System.out.printf(
          "killed: %s on %s, %d of %d seen, %d rows by the new version%n",
          killed.get("state").getAsString(),
          killed.get("node").getAsString(),
          killed.get("seen").getAsInt(),
          killed.get("total").getAsInt(),
          count(rows, "\"SITE_RULES\" = 1"));
      assertThat(count(rows, "\"SITE_RULES\" = 1")).isBetween(1, COMMENTS - 1);
      Instant kill = Instant.now();
      await(() -> history(admin).get("state").getAsString().equals("done"));
      System.out.printf("done %s after the kill%n", Duration.between(kill, Instant.now()));

      JsonObject done = history(admin);
      assertThat(done.get("id")).isEqualTo(killed.get("id"));
      assertThat(done.get("node").getAsString()).isEqualTo("node-1");
      assertThat(done.get("seen").getAsInt()).isEqualTo(COMMENTS);
      assertThat(count(rows, "\"SITE_RULES\" = 1")).isEqualTo(COMMENTS);
      assertThat(count(rows, "\"DEFENSIVE\"")).isZero();
      assertThat(count(rows, "\"EDITS\" = 2")).as("each kept once more").isEqualTo(COMMENTS);
    }
  }

  @Test
  public void shouldPublishAllOfAVersionOrNothingWhenThePowerGoes() throws Exception {
    String database = POSTGRES.newDatabase();
    List<String> options = List.of("--port", "0", "--db", database);
    try (Connection rows = DriverManager.getConnection(database)) {
      try (RunningMiniJira running = RunningMiniJira.with(options)) {
        saveDraft(Visitor.loggedInAs("admin", running), 0, false);
      }
      try (RunningMiniJira running = RunningMiniJira.with(options)) {
        assertThat(versions(Visitor.loggedInAs("admin", running), rows)).isZero();
        publishAndKill(running, () -> isWriting(rows));
      }
      try (RunningMiniJira running = RunningMiniJira.with(options)) {
        assertThat(versions(Visitor.loggedInAs("admin", running), rows)).isBetween(0, 1);
        publishAndKill(running, () -> isPublished(rows));
      }
      try (RunningMiniJira running = RunningMiniJira.with(options)) {
        Visitor admin = Visitor.loggedInAs("admin", running);
        assertThat(versions(admin, rows)).isGreaterThan(0);
        await(() -> history(admin).get("state").getAsString().equals("done"));
      }
    }
  }

  private interface Moment {
    boolean hasCome() throws SQLException;
  }

  /** Publishes the draft, or another one where it was published, and pulls the plug then. */
  private static void publishAndKill(RunningMiniJira running, Moment moment) throws SQLException {
    Visitor admin = Visitor.loggedInAs("admin", running);
    JsonObject rules = rules(admin);
    int edits =
        rules.get("draft").isJsonNull()
            ? saveDraft(admin, 0, true)
            : rules.getAsJsonObject("draft").get("edits").getAsInt();
    CompletableFuture<Void> publishing =
        CompletableFuture.runAsync(() -> publish(admin, edits, "\"history\":true"));
    boolean isCaught = false;
    while (!isCaught && !publishing.isDone()) {
      isCaught = moment.hasCome();
    }
    running.kill();
    System.out.println("killed " + (isCaught ? "at that moment" : "after the answer"));
  }

  /** Whether somebody has changed rules and not committed yet. */
  private static boolean isWriting(Connection rows) throws SQLException {
    return number(
            rows,
            "select count(*) from pg_locks l join pg_class c on c.oid = l.relation where c.relname"
                + " like 'AO%RULE_BOOK' and l.mode = 'RowExclusiveLock'")
        > 0;
  }

  private static boolean isPublished(Connection rows) throws SQLException {
    String book = table(rows, "RULE_BOOK");
    return number(rows, "select count(*) from " + book + " where \"STATE_ID\" = 'draft'") == 0;
  }

  /**
   * How many versions were published; each with all that it brings, and what is no version is a
   * draft as it was.
   */
  private static int versions(Visitor admin, Connection rows) throws SQLException {
    JsonObject rules = rules(admin);
    int versions =
        JsonParser.parseString(admin.get(REST + "/rules/versions").body())
            .getAsJsonObject()
            .getAsJsonArray("versions")
            .size();
    String book = table(rows, "RULE_BOOK");
    String runs = table(rows, "RULE_RUN");
    System.out.printf(
        "after start: %d versions, draft %s%n", versions, !rules.get("draft").isJsonNull());
    assertThat(number(rows, "select count(*) from " + book + " where \"STATE_ID\" = 'published'"))
        .isEqualTo(Math.min(1, versions));
    assertThat(number(rows, "select count(*) from " + book + " where \"STATE_ID\" = 'replaced'"))
        .isEqualTo(Math.max(0, versions - 1));
    assertThat(number(rows, "select count(*) from " + runs + " where \"KIND_ID\" = 'recoveries'"))
        .isEqualTo(versions);
    assertThat(number(rows, "select count(*) from " + runs + " where \"KIND_ID\" = 'history'"))
        .isEqualTo(versions);
    if (versions > 0) {
      assertThat(rules.getAsJsonObject("published").get("number").getAsInt()).isEqualTo(versions);
    } else {
      assertThat(rules.getAsJsonObject("draft").get("edits").getAsInt()).isEqualTo(1);
    }
    return versions;
  }

  /** Pauses and goes on until the second node has it, and has done a page of it. */
  private static void awaitSecondNode(Visitor admin) {
    await(
        () -> {
          JsonObject run = history(admin);
          boolean isSecond =
              run.get("state").getAsString().equals("running")
                  && run.get("node").getAsString().equals("node-2");
          if (isSecond) {
            int seen = run.get("seen").getAsInt();
            await(() -> history(admin).get("seen").getAsInt() > seen);
            return history(admin).get("node").getAsString().equals("node-2");
          }
          if (run.get("state").getAsString().equals("running")) {
            admin.postJson(REST + "/rescore/" + run.get("id") + "/pause", "{}");
            admin.postJson(REST + "/rescore/" + run.get("id") + "/resume", "{}");
          }
          return false;
        });
  }

  private static JsonObject history(Visitor admin) {
    return JsonParser.parseString(admin.get(REST + "/rescore").body())
        .getAsJsonObject()
        .getAsJsonObject("history");
  }

  private static JsonObject rules(Visitor admin) {
    return JsonParser.parseString(admin.get(REST + "/rules").body()).getAsJsonObject();
  }

  private static int saveDraft(Visitor admin, int edits, boolean enabled) {
    HttpResponse<String> saved =
        admin.postJson(
            REST + "/rules/draft",
            "{\"edits\":%d,\"changes\":[{\"do\":\"tweak\",\"key\":\"%s\",\"enabled\":%b}]}"
                .formatted(edits, RULE, enabled));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    return edits + 1;
  }

  private static void publish(Visitor admin, int edits, String more) {
    admin.postJson(
        REST + "/rules/publish", "{\"edits\":%d,\"note\":\"test\",%s}".formatted(edits, more));
  }

  private static void writeReplies(URI first, URI second) {
    List<CompletableFuture<Void>> writers =
        List.of(first, first, second, second).stream()
            .map(node -> CompletableFuture.runAsync(() -> write(node)))
            .toList();
    writers.forEach(CompletableFuture::join);
  }

  private static void write(URI node) {
    Visitor agent = Visitor.loggedInAs("agent", node);
    for (int i = 0; i < COMMENTS / 4; i++) {
      String text = i % 3 == 0 ? BLAME : "We send the corrected invoice tomorrow.";
      int status =
          agent
              .postJson("/rest/api/2/issue/CARE-1/comment", "{\"body\":\"" + text + "\"}")
              .statusCode();
      assertThat(status).isEqualTo(201);
    }
  }

  private static int count(Connection rows, String clause) throws SQLException {
    return number(
        rows, "select count(*) from " + table(rows, "COMMENT_REVIEW") + " where " + clause);
  }

  private static String table(Connection rows, String entity) throws SQLException {
    try (Statement statement = rows.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select tablename from pg_tables where tablename like 'AO%" + entity + "'")) {
      assertThat(found.next()).as(entity).isTrue();
      return '"' + found.getString(1) + '"';
    }
  }

  private static int number(Connection rows, String query) throws SQLException {
    try (Statement statement = rows.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getInt(1);
    }
  }

  private static void await(Supplier<Boolean> condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.get()) {
      assertThat(Instant.now()).as("waiting for the run").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private static URI second(RunningMiniJira running, int port) {
    return URI.create(running.address().toString().replace(":" + port, ":" + (port + 1)));
  }

  private static int freePair() throws Exception {
    while (true) {
      try (ServerSocket first = new ServerSocket(0);
          ServerSocket second = new ServerSocket(first.getLocalPort() + 1)) {
        return second.getLocalPort() - 1;
      } catch (BindException e) {
        continue;
      }
    }
  }
}
