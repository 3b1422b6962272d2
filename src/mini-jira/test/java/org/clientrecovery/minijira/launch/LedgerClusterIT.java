package org.clientrecovery.minijira.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.clientrecovery.minijira.tracker.PostgresRule;
import org.jsoup.Jsoup;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The ledger on two nodes with one PostgreSQL: nothing is lost, and nobody is told twice. */
public class LedgerClusterIT {
  @ClassRule public static final PostgresRule POSTGRES = new PostgresRule();

  private static final String LEDGER = "/rest/client-recovery/1.0/commitments";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int PROMISES = 20;
  private static final int ROUNDS = 50;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static MiniJiraProcess nodes;
  private static int port;
  private static String issue;

  @BeforeClass
  public static void startTwoNodes() throws Exception {
    port = freePair();
    nodes =
        MiniJiraProcess.serving(
            "try", "--nodes", "2", "--port", String.valueOf(port), "--db", POSTGRES.newDatabase());
    form(0, "admin", "/secure/admin/RecoveryProjects.jspa", "projectKey=CARE");
    issue =
        json(send(request(0, "/rest/api/2/issue/CARE-1", "agent").GET())).get("id").getAsString();
  }

  @AfterClass
  public static void stop() throws Exception {
    if (nodes != null) {
      nodes.close();
    }
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

  @Test
  public void shouldLoseNoneOfAThousandDecisionsOnTwoNodes() throws Exception {
    List<Integer> promises = new ArrayList<>();
    for (int i = 0; i < PROMISES; i++) {
      promises.add(add("promise " + i, "2037-03-02"));
    }

    long start = System.nanoTime();
    List<Integer> answers = all(decisions(promises));
    System.out.printf(
        "%d decisions on two nodes in %.1f s%n", answers.size(), (System.nanoTime() - start) / 1e9);

    assertThat(answers).hasSize(PROMISES * ROUNDS).containsOnly(200);
    for (int promise : promises) {
      JsonObject entry = entry(promise);
      Set<String> reasons = reasons(entry);
      assertThat(entry.get("version").getAsInt()).isEqualTo(1 + ROUNDS);
      assertThat(entry.getAsJsonArray("history")).hasSize(1 + ROUNDS);
      assertThat(reasons).containsAll(IntStream.range(0, ROUNDS).mapToObj(i -> "r" + i).toList());
    }
  }

  /** Each promise is moved again and again, from both nodes at once; each move is a decision. */
  private static List<Callable<Integer>> decisions(List<Integer> promises) {
    List<Callable<Integer>> decisions = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int promise : promises) {
        String body =
            "{\"due\":\"2037-04-%02d\",\"reason\":\"r%d\",\"clientTold\":true}"
                .formatted(1 + round % 30, round);
        int node = (round + promise) % 2;
        decisions.add(() -> post(node, LEDGER + "/" + promise + "/move", body).statusCode());
      }
    }
    return decisions;
  }

  @Test
  public void shouldLetOneOfTwoNodesBeFirst() throws Exception {
    int promise = add("who is first", "2037-03-02");
    List<Callable<Integer>> both = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int node = i % 2;
      String body = "{\"reason\":\"n%d\",\"version\":1}".formatted(i);
      both.add(() -> post(node, LEDGER + "/" + promise + "/keep", body).statusCode());
    }

    List<Integer> answers = all(both);

    assertThat(answers).containsOnly(200, 409);
    assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(entry(promise).get("version").getAsInt()).isEqualTo(2);
  }

  @Test
  public void shouldKeepWhatWasConfirmedWhileItsCommentIsEditedOnTheOtherNode() throws Exception {
    int comment = comment("We will send you the corrected invoice on 2 March 2037.");
    int proposal = proposalOf(comment);
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String words = "Edit " + i + ". We will send you the corrected invoice on 2 March 2037.";
      work.add(() -> edit(1, comment, words));
    }
    work.add(10, () -> post(0, LEDGER + "/" + proposal + "/confirm", "{}").statusCode());

    assertThat(all(work)).allMatch(status -> status < 400);
    assertThat(entry(proposal).get("state").getAsString()).isEqualTo("open");
    assertThat(edit(1, comment, "Sorry, no date.")).isLessThan(400);
    assertThat(entry(proposal).get("state").getAsString()).isEqualTo("open");
    assertThat(entry(proposal).get("commentSince").getAsString()).isEqualTo("changed");
  }

  @Test
  public void shouldTellOwnerAndLeadOnceWhicheverNodeLooks() throws Exception {
    List<Integer> promises = new ArrayList<>();
    String soon = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS).toString();
    for (int i = 0; i < 25; i++) {
      promises.add(add("overdue " + i, soon));
    }

    await(() -> promises.stream().allMatch(promise -> isMissed(promise)));
    long told = mails("overdue ");
    String again = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS).toString();
    int later = add("later one", again);
    await(() -> isMissed(later));

    assertThat(told).isGreaterThanOrEqualTo(promises.size());
    assertThat(told % promises.size()).as("the same number for each").isZero();
    assertThat(mails("overdue ")).as("after another pass").isEqualTo(told);
    assertThat(distinctMails("overdue ")).isEqualTo(told);
  }

  private static boolean isMissed(int promise) {
    return entry(promise).get("state").getAsString().equals("missed");
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Condition condition) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.holds()) {
      assertThat(Instant.now()).as("waiting for the clock").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    }
  }

  private static List<String> outbox(String words) throws Exception {
    HttpResponse<String> page = send(request(0, "/outbox", "admin").GET());
    return Jsoup.parse(page.body()).select(".mini-mail").stream()
        .map(mail -> mail.text().replaceAll("\\d+ \\w+ \\d{4}, [\\d:]+", ""))
        .filter(mail -> mail.contains("> " + words))
        .toList();
  }

  private static long mails(String words) throws Exception {
    return outbox(words).size();
  }

  private static long distinctMails(String words) throws Exception {
    return new HashSet<>(outbox(words)).size();
  }

  private static Set<String> reasons(JsonObject entry) {
    Set<String> reasons = new HashSet<>();
    entry
        .getAsJsonArray("history")
        .forEach(change -> reasons.add(change.getAsJsonObject().get("reason").getAsString()));
    return reasons;
  }

  private static List<Integer> all(List<Callable<Integer>> work) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(16);
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : people.invokeAll(work)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      people.shutdownNow();
    }
  }

  private static int add(String quote, String due) throws Exception {
    String body =
        """
        {"issue":"CARE-1","quote":"%s","party":"us","owner":"agent","due":"%s"}"""
            .formatted(quote, due);
    HttpResponse<String> added = post(0, LEDGER, body);
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    return json(added).get("id").getAsInt();
  }

  private static JsonObject entry(int promise) {
    try {
      return json(send(request(0, LEDGER + "/" + promise, "agent").GET()));
    } catch (Exception e) {
      throw new AssertionError("commitment " + promise + " can't be read", e);
    }
  }

  private static int comment(String words) throws Exception {
    HttpResponse<String> written =
        post(0, "/rest/api/2/issue/CARE-1/comment", "{\"body\":\"" + words + "\"}");
    assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
    return json(written).get("id").getAsInt();
  }

  private static int proposalOf(int comment) throws Exception {
    JsonArray list =
        json(send(request(0, LEDGER + "?issue=CARE-1", "agent").GET()))
            .getAsJsonArray("commitments");
    return StreamSupport.stream(list.spliterator(), false)
        .map(element -> element.getAsJsonObject())
        .filter(entry -> entry.get("comment").getAsInt() == comment)
        .map(entry -> entry.get("id").getAsInt())
        .findFirst()
        .orElseThrow();
  }

  private static int edit(int node, int comment, String words) throws Exception {
    return form(
        node,
        "agent",
        "/secure/EditComment.jspa",
        "id="
            + issue
            + "&commentId="
            + comment
            + "&comment="
            + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  private static int form(int node, String user, String path, String fields) throws Exception {
    return send(request(node, path, user)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)))
        .statusCode();
  }

  private static HttpResponse<String> post(int node, String path, String body) throws Exception {
    return send(
        request(node, path, "agent")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder request(int node, String path, String user) {
    byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create("http://localhost:" + (port + node) + "/jira" + path))
        .header("X-Atlassian-Token", "no-check")
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonObject json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }
}
