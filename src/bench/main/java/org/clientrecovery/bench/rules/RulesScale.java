package org.clientrecovery.bench.rules;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clientrecovery.wording.Rule;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleBookCheck;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleSource;

/**
 * Fills the draft of a running mini-jira with 500 rules of an admin's own and prints how long the
 * server takes, from request to answer: to import them, to save one more change with all examples
 * of all of them, to give the list, to give the page.
 *
 * <p>Argument: the address that {@code ./recovery try} prints; the draft is thrown away at the end.
 * Without it, prints what the check of a save alone takes, by the clock and in processor time of
 * all its threads, those of the compiler and the garbage collector among them: for machines on
 * which other work runs.
 */
public final class RulesScale {
  private static final int RULES = 500;
  private static final int TIMES = 12;
  private static final int WARM_UP = 4;

  private final String address;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private RulesScale(String address) {
    this.address = address;
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      check();
    } else {
      new RulesScale(arguments[0].replaceAll("/$", "")).measure();
    }
  }

  private static void check() {
    RuleSet shipped = RuleSet.shipped();
    Map<String, String> files = files();
    RuleBook book = RuleBook.EMPTY;
    for (Map.Entry<String, String> file : files.entrySet()) {
      RuleSource source = new RuleSource(file.getKey(), file.getValue());
      String below = shipped.file(file.getKey()).map(RuleSource::text).orElse(null);
      book = book.withFile(source, below);
    }
    System.out.printf("%d rules, %d examples%n", RULES, examples(files));
    RuleSet before = shipped;
    for (int i = 0; i < TIMES; i++) {
      before = check(changed(book, i), shipped, before);
    }
  }

  /** One rule changed, as a save does. */
  private static RuleBook changed(RuleBook book, int number) {
    Map.Entry<String, String> first = book.files().entrySet().iterator().next();
    String text = first.getValue().replaceFirst("weight: .*", "weight: " + (20 + number));
    return book.withFile(new RuleSource(first.getKey(), text), book.bases().get(first.getKey()));
  }

  private static RuleSet check(RuleBook book, RuleSet shipped, RuleSet before) {
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long start = System.nanoTime();
    long used = process.getProcessCpuTime();
    RuleBookCheck check = RuleBookCheck.of(book, shipped, before);
    System.out.printf(
        "check: %d ms by the clock, %d ms of processor time, %s%n",
        millis(start),
        (process.getProcessCpuTime() - used) / 1_000_000,
        check.isGood() ? "good" : "refused");
    return check.rules();
  }

  private void measure() throws Exception {
    logIn();
    Map<String, String> files = files();
    System.out.printf("%d rules, %d examples%n", RULES, examples(files));
    long start = System.nanoTime();
    JsonObject body = edits(0);
    body.addProperty("zip", Base64.getEncoder().encodeToString(zip(files)));
    post("/rules/import", body);
    System.out.printf("import of %d rules: %d ms%n", RULES, millis(start));
    print("save one change with %d rules and all examples".formatted(RULES), this::save);
    print("list of rules, with that draft", number -> get("/rest/client-recovery/1.0/rules"));
    print("page of rules", number -> get("/secure/admin/WordingRules!default.jspa"));
    post("/rules/discard", edits(1 + TIMES));
  }

  /** One request. */
  private interface Step {
    void run(int number) throws Exception;
  }

  private static void print(String what, Step step) throws Exception {
    long[] taken = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      step.run(i);
      taken[i] = millis(start);
    }
    long[] warm = Arrays.copyOfRange(taken, WARM_UP, TIMES);
    Arrays.sort(warm);
    System.out.printf(
        "%s: median %d ms, slowest %d ms of %d; the first one %d ms%n",
        what, warm[warm.length / 2], warm[warm.length - 1], warm.length, taken[0]);
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private void save(int number) throws Exception {
    Map.Entry<String, String> first = files().entrySet().iterator().next();
    JsonObject change = new JsonObject();
    change.addProperty("do", "file");
    change.addProperty("path", first.getKey());
    change.addProperty(
        "text", first.getValue().replaceFirst("weight: .*", "weight: " + (20 + number)));
    JsonArray changes = new JsonArray();
    changes.add(change);
    JsonObject body = edits(1 + number);
    body.add("changes", changes);
    post("/rules/draft", body);
  }

  /** The shipped rules of categories, edited, and copies of them until there are 500. */
  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    RuleSet shipped = RuleSet.shipped();
    for (int copy = 0; files.size() < RULES; copy++) {
      for (Rule rule : shipped.rules()) {
        if (rule.category() != null && files.size() < RULES) {
          add(files, rule, copy);
        }
      }
    }
    return files;
  }

  private static void add(Map<String, String> files, Rule rule, int copy) {
    String path = rule.file().path();
    String text = rule.file().text();
    if (copy == 0) {
      files.put(path, "# ours\n" + text);
    } else if (text.contains("patterns:")) {
      String id = rule.id() + "-" + copy;
      files.put(
          path.replace("/" + rule.id() + ".yaml", "/" + id + ".yaml"),
          text.replaceFirst("id: .*", "id: " + id));
    }
  }

  private static long examples(Map<String, String> files) {
    return files.values().stream()
        .map(text -> text.substring(text.indexOf("\nexamples:") + 1))
        .flatMap(String::lines)
        .filter(line -> line.startsWith("    "))
        .count();
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static JsonObject edits(int edits) {
    JsonObject body = new JsonObject();
    body.addProperty("edits", edits);
    return body;
  }

  private void get(String path) throws IOException, InterruptedException {
    checked(http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString()));
  }

  private void post(String path, JsonObject body) throws IOException, InterruptedException {
    HttpRequest request =
        request("/rest/client-recovery/1.0" + path)
            .header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    String answer = checked(http.send(request, HttpResponse.BodyHandlers.ofString()));
    if (!JsonParser.parseString(answer).isJsonObject()) {
      throw new IllegalStateException(path + " answered " + answer);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  /** Once, so that no request spends its time on checking a password. */
  private void logIn() throws IOException, InterruptedException {
    postForm("/login.jsp", "os_username=admin&os_password=admin");
    postForm("/secure/admin/WebSudoAuthenticate.jspa", "webSudoPassword=admin&close=true");
  }

  private void postForm(String path, String form) throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    http.send(request, HttpResponse.BodyHandlers.discarding());
  }

  private static String checked(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          answer.uri() + " answered " + answer.statusCode() + ": " + cut(answer.body()));
    }
    return answer.body();
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(2_000, text.length()));
  }
}
