package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
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
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/**
 * What deletes and renames stored data, asked of two nodes at once on one PostgreSQL: each row goes
 * once, and the audit log says so once.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class DataClusterIT {
  @ClassRule public static final PostgresRule POSTGRES = new PostgresRule();

  private static final String REST = "/rest/client-recovery/1.0";
  private static final int ROWS = 6_000;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static RunningMiniJira nodes;
  private static Connection rows;
  private static Visitor first;
  private static Visitor second;
  private static long project;

  @BeforeClass
  public static void startTwoNodes() throws Exception {
    String database = POSTGRES.newDatabase();
    int port = freePair();
    nodes =
        RunningMiniJira.with(
            List.of("--nodes", "2", "--port", String.valueOf(port), "--db", database));
    rows = DriverManager.getConnection(database);
    first = Visitor.loggedInAs("admin", nodes.address());
    second =
        Visitor.loggedInAs(
            "admin", URI.create(nodes.address().toString().replace(":" + port, ":" + (port + 1))));
    first.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    Visitor.loggedInAs("agent", nodes.address())
        .postJson("/rest/api/2/issue/CARE-1/comment", "{\"body\":\"We call you tomorrow.\"}");
    project = number("select \"PROJECT_ID\" from " + table("COMMENT_REVIEW") + " limit 1");
  }

  @AfterClass
  public static void stop() throws Exception {
    if (rows != null) {
      rows.close();
    }
    if (nodes != null) {
      nodes.close();
    }
  }

  /** Copies of the one review, on comments that are two years old. */
  @Before
  public void fill() throws SQLException {
    String reviews = table("COMMENT_REVIEW");
    run("delete from " + reviews + " where \"COMMENT_ID\" > 900000");
    run("delete from " + table("AUDIT"));
    run(
        "insert into "
            + reviews
            + " ("
            + columns(reviews)
            + ") select "
            + columns(reviews)
                .replace("\"COMMENT_ID\"", "900000 + n")
                .replace("\"WRITTEN_AT\"", String.valueOf(twoYearsAgo()))
                .replace("\"AUTHOR_KEY\"", "'leaver'")
            + " from "
            + reviews
            + ", generate_series(1, "
            + ROWS
            + ") n where \"COMMENT_ID\" < 900000");
    assertThat(old()).isEqualTo(ROWS);
  }

  @Test
  public void aShouldDeleteEachRowThatIsTooOldOnce() throws SQLException {
    assertThat(setting("1y")).isEqualTo(200);

    both("/data/retention/run", "{}", 200);
    await(() -> old() == 0);
    settle();

    assertThat(number("select count(*) from " + table("COMMENT_REVIEW"))).isEqualTo(1);
    assertThat(noted("data-expired")).as("the sum of all batches").isEqualTo(ROWS);
    assertThat(setting("")).isEqualTo(200);
  }

  @Test
  public void bShouldPutAKeyInEachPlaceOnce() throws SQLException {
    List<HttpResponse<String>> answers =
        both("/people/key-change", "{\"from\":\"leaver\",\"to\":\"anonymous-7\"}", 200);

    int replaced =
        answers.stream()
            .map(answer -> JsonParser.parseString(answer.body()).getAsJsonObject())
            .mapToInt(answer -> answer.get("replaced").getAsInt())
            .sum();
    assertThat(replaced).isEqualTo(ROWS);
    assertThat(places(first, "leaver").entrySet()).isEmpty();
    assertThat(places(second, "anonymous-7").get("COMMENT_REVIEW.AUTHOR_KEY").getAsInt())
        .isEqualTo(ROWS);
    String file = second.get(REST + "/data/person/export?key=anonymous-7").body();
    assertThat(file.split("\"anonymous-7\"", -1).length - 1).isGreaterThanOrEqualTo(ROWS);
  }

  @Test
  public void cShouldDeleteAProjectOnceThoughBothNodesAreAsked() throws SQLException {
    both("/data/deletions", "{\"project\":\"CARE\",\"confirm\":\"CARE\"}", 201);

    await(() -> !deletions().get(0).getAsJsonObject().get("ended").isJsonNull());
    settle();

    List<JsonElement> orders = deletions();
    assertThat(orders).as("one order for both").hasSize(1);
    int gone = orders.get(0).getAsJsonObject().get("rows").getAsInt();
    assertThat(old()).isZero();
    for (String name : List.of("COMMENT_REVIEW", "COMMITMENT", "SETTING")) {
      String left = "select count(*) from " + table(name) + " where \"PROJECT_ID\" = " + project;
      assertThat(number(left)).as(name).isZero();
    }
    assertThat(gone).isBetween(ROWS + 1, ROWS + 50);
    assertThat(
            number(
                "select count(*) from "
                    + table("AUDIT")
                    + " where \"OLD_TEXT\" = '"
                    + gone
                    + " rows'"))
        .as("its end is noted once")
        .isEqualTo(1);
  }

  private static List<HttpResponse<String>> both(String path, String body, int status) {
    List<CompletableFuture<HttpResponse<String>>> asked =
        List.of(first, second).stream()
            .map(node -> CompletableFuture.supplyAsync(() -> node.postJson(REST + path, body)))
            .toList();
    List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
    answers.forEach(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status));
    return answers;
  }

  private static int setting(String span) {
    String was = JsonParser.parseString(first.get(REST + "/settings").body()).toString();
    String own = was.replaceFirst("(?s).*\"id\":\"keep-reviews\"(.*?)\\}.*", "$1");
    String before = own.contains("\"own\"") ? "\"1y\"" : "null";
    return first
        .postJson(
            REST + "/settings",
            "{\"values\":{\"keep-reviews\":\"%s\"},\"was\":{\"keep-reviews\":%s}}"
                .formatted(span, before))
        .statusCode();
  }

  private static JsonObject places(Visitor node, String key) {
    return JsonParser.parseString(node.get(REST + "/data/person?key=" + key).body())
        .getAsJsonObject()
        .getAsJsonObject("places");
  }

  private static List<JsonElement> deletions() {
    return JsonParser.parseString(first.get(REST + "/data/deletions").body())
        .getAsJsonObject()
        .getAsJsonArray("deletions")
        .asList();
  }

  /** The rows that lines of the audit log speak of. */
  private static int noted(String act) throws SQLException {
    return number(
        "select coalesce(sum(cast(split_part(\"OLD_TEXT\", ' ', 1) as int)), 0) from "
            + table("AUDIT")
            + " where \"ACT_ID\" = '"
            + act
            + "'");
  }

  private static int old() {
    try {
      return number(
          "select count(*) from " + table("COMMENT_REVIEW") + " where \"COMMENT_ID\" > 900000");
    } catch (SQLException e) {
      throw new IllegalStateException("the reviews can't be counted", e);
    }
  }

  /** Until a second run of the same job, on whichever node, would have done something as well. */
  private static void settle() throws SQLException {
    String lines = "select count(*) from " + table("AUDIT");
    int before = -1;
    for (int now = number(lines); now != before; now = number(lines)) {
      before = now;
      LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
    }
  }

  private static long twoYearsAgo() {
    return Instant.now().minus(Duration.ofDays(730)).toEpochMilli();
  }

  /** All columns but the number of the row. */
  private static String columns(String table) throws SQLException {
    try (Statement statement = rows.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select string_agg('\"' || column_name || '\"', ', ') from"
                    + " information_schema.columns where column_name <> 'ID' and table_name = '"
                    + table.replace("\"", "")
                    + "'")) {
      found.next();
      return found.getString(1);
    }
  }

  private static String table(String entity) throws SQLException {
    try (Statement statement = rows.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select tablename from pg_tables where tablename ~ '^AO_[0-9A-F]{6}_"
                    + entity
                    + "$'")) {
      assertThat(found.next()).as(entity).isTrue();
      return '"' + found.getString(1) + '"';
    }
  }

  private static int number(String query) throws SQLException {
    try (Statement statement = rows.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getInt(1);
    }
  }

  private static void run(String statement) throws SQLException {
    try (Statement sql = rows.createStatement()) {
      sql.executeUpdate(statement);
    }
  }

  private static void await(Supplier<Boolean> condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.get()) {
      assertThat(Instant.now()).as("waiting for the job").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private static int freePair() throws IOException {
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
