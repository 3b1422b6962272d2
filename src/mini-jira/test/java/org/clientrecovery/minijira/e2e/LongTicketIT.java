package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runners.MethodSorters;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * A ticket of years in headless Chromium: 600 comments and 5,000 changes of its status, which are
 * read in the background, and a chronology of more than 5,000 entries on its recovery's page.
 * Skipped, by this name, where no chromedriver is installed. Prints what it measures.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class LongTicketIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final int COMMENTS = 600;
  private static final int CHANGES = 5_000;

  /** With its creation and the link to its recovery. */
  private static final int ENTRIES = COMMENTS + CHANGES + 2;

  private static final Instant FIRST = Instant.parse("2020-01-06T10:00:00Z");

  private static String url;

  @ClassRule(order = 1)
  public static final ChromiumOnMiniJira site = new ChromiumOnMiniJira();

  private static RunningMiniJira running;
  private static Visitor admin;
  private static Chromium browser;
  private static WalkedRecovery recovery;

  @BeforeClass
  public static void start() throws IOException {
    Chromium.assumeInstalled();
    Path folder = FOLDER.getRoot().toPath();
    url = "jdbc:h2:file:" + folder.resolve("desk") + ";AUTO_SERVER=TRUE";
    site.start(9, "--db", url, "--import", export(folder.resolve("long.json")).toString());
    running = site.running();
    admin = Visitor.loggedInAs("admin", running);
    admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "LONG"));
    browser = site.browser();
    browser.logIn("admin");
  }

  @Test
  public void aShouldShowHowFarTheReadingIsUntilAllIsRead() throws IOException {
    long start = System.nanoTime();
    recovery = WalkedRecovery.escalated(admin, "LONG-1");
    System.out.printf("escalated in %.1f s%n", (System.nanoTime() - start) / 1e9);

    openPage();
    WebElement bar = browser.one(".cr-reading progress");
    assertThat(bar.getAttribute("aria-label")).isNotEmpty();
    assertThat(browser.text(".cr-reading [data-cr-words]")).isNotEmpty();
    browser.until(
        "it grows",
        page -> {
          String read =
              browser.string(
                  "var bar = document.querySelector('.cr-reading progress');"
                      + " return bar ? bar.value : 'all'");
          return !read.equals("0");
        });
    browser.screenshot("25-reading");
    browser.until("all is read", page -> !browser.all(".cr-reading [role=status]").isEmpty());
    browser.until("all is counted", page -> count().contains(" " + ENTRIES + " "));
    assertThat(browser.all(".cr-reading progress")).isEmpty();
  }

  @Test
  public void bShouldSayThatTheReadingIsStuckAndTryAgain() throws IOException {
    giveUp();

    openPage();
    assertThat(browser.text(".cr-reading [role=alert]")).isNotEmpty();
    browser.assertAccessible("stuck reading", ".cr-reading");
    browser.screenshot("26-stuck");
    browser.one(".cr-reading button").sendKeys(Keys.ENTER);

    browser.one(".cr-reading [role=status]");
    browser.until("nothing is read twice", page -> count().contains(" " + ENTRIES + " "));
    assertThat(browser.all(".cr-reading button")).isEmpty();
  }

  @Test
  public void cShouldGoThroughTheChronologyAndEditItWithoutLosingOnesPlace() throws IOException {
    openPage();
    double before = script();
    browser.one("[data-cr-more]").sendKeys(Keys.ENTER);
    browser.until("a page more", page -> entries().size() == 250);
    System.out.printf("200 entries more: %.0f ms of script and layout%n", script() - before);
    assertThat(browser.focused().findElements(By.xpath("ancestor::li")))
        .as("the focus is on what came")
        .isNotEmpty();

    WebElement entry = entries().get(220);
    String id = entry.getAttribute("data-cr-happened");
    entry.findElement(By.cssSelector("button")).sendKeys(Keys.ENTER);
    WebElement what = browser.one("[data-cr-happened='" + id + "'] textarea");
    what.clear();
    what.sendKeys("The same fault came back");
    browser.one("[data-cr-happened='" + id + "'] button[type=submit]").sendKeys(Keys.ENTER);
    browser.until(
        "it is saved",
        page ->
            browser.all("[data-cr-happened='" + id + "'] .cr-value").stream()
                .anyMatch(value -> value.getText().equals("The same fault came back")));

    assertThat(entries()).as("as many as before").hasSize(250);
    browser
        .one("[data-cr-happened='" + id + "']")
        .findElements(By.cssSelector("button"))
        .get(1)
        .sendKeys(Keys.ENTER);
    browser.until("it is left out", page -> count().contains(" " + (ENTRIES - 1) + " "));
    assertThat(entries()).hasSize(250);
    browser.screenshot("27-chronology");
  }

  @Test
  public void dShouldPrintAllOfIt() {
    openPage();
    browser.script("window.print = function () { document.title = 'printed'; };");
    double before = script();
    long start = System.nanoTime();
    browser.one("[data-cr-print=team]").click();
    browser.until("it prints", page -> "printed".equals(page.getTitle()));
    System.out.printf(
        "all to print: %.1f s, %.0f ms of script and layout%n",
        (System.nanoTime() - start) / 1e9, script() - before);

    assertThat(browser.string("return document.querySelectorAll('.cr-chronology > li').length"))
        .isEqualTo(String.valueOf(ENTRIES - 1));
    assertThat(count()).startsWith((ENTRIES - 1) + " ");
  }

  @Test
  public void eShouldAnswerEachPageOfItQuickly() {
    for (int cursor : new int[] {0, ENTRIES - 300}) {
      double[] times = new double[20];
      for (int i = 0; i < times.length; i++) {
        long start = System.nanoTime();
        assertThat(recovery.get("/chronology?limit=200&cursor=" + cursor).getAsJsonArray("entries"))
            .hasSize(200);
        times[i] = (System.nanoTime() - start) / 1e6;
      }
      Arrays.sort(times);
      System.out.printf(
          "200 entries after %,d: median %.0f ms, p95 %.0f ms%n", cursor, times[10], times[18]);
    }
  }

  private static void openPage() {
    browser.open("/secure/Recovery.jspa?key=" + recovery.key());
    browser.one("[data-cr-add=problem]");
    browser.one(".cr-chronology .cr-entry");
    browser.one(".cr-gate li");
  }

  private static List<WebElement> entries() {
    return browser.all(".cr-chronology > li");
  }

  /** By a script, since the page draws it anew while somebody looks. */
  private static String count() {
    return browser.string(
        "var count = document.querySelector('.cr-count'); return count ? count.textContent : ''");
  }

  /** Milliseconds that the page's thread has worked. */
  private static double script() {
    browser.driver().executeCdpCommand("Performance.enable", Map.of());
    Object metrics =
        browser.driver().executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    return ((List<?>) metrics)
        .stream()
            .map(metric -> (Map<?, ?>) metric)
            .filter(metric -> metric.get("name").equals("TaskDuration"))
            .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue() * 1000)
            .sum();
  }

  /** Leaves the reading as five failed attempts leave it. */
  private static void giveUp() {
    try (Connection database = DriverManager.getConnection(url);
        Statement statement = database.createStatement()) {
      String table;
      try (ResultSet found =
          statement.executeQuery(
              "select table_name from information_schema.tables"
                  + " where table_name like 'AO\\_%\\_SOURCE'")) {
        assertThat(found.next()).isTrue();
        table = found.getString(1);
      }
      assertThat(
              statement.executeUpdate(
                  "update \"" + table + "\" set \"ATTEMPTS\" = 5, \"BEAT_AT\" = 1"))
          .isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the reading could not be given up", e);
    }
  }

  private static Path export(Path file) throws IOException {
    JsonObject fields = new JsonObject();
    fields.addProperty("summary", "The archive is slow, again");
    fields.add("issuetype", named("Incident"));
    JsonObject project = named("Long stories");
    project.addProperty("key", "LONG");
    project.addProperty("projectTypeKey", "service_desk");
    fields.add("project", project);
    JsonObject status = named("Open");
    fields.add("status", status);
    fields.add("reporter", named("clara"));
    fields.addProperty("created", time(0));
    JsonObject page = new JsonObject();
    JsonArray comments = new JsonArray();
    for (int i = 1; i <= COMMENTS; i++) {
      comments.add(comment(i));
    }
    page.add("comments", comments);
    page.addProperty("total", COMMENTS);
    fields.add("comment", page);
    JsonArray histories = new JsonArray();
    for (int i = 1; i <= CHANGES; i++) {
      histories.add(change(i));
    }
    JsonObject log = new JsonObject();
    log.add("histories", histories);
    log.addProperty("total", CHANGES);
    JsonObject issue = new JsonObject();
    issue.addProperty("id", "1");
    issue.addProperty("key", "LONG-1");
    issue.add("fields", fields);
    issue.add("changelog", log);
    JsonObject issues = new JsonObject();
    JsonArray all = new JsonArray();
    all.add(issue);
    issues.add("issues", all);
    return Files.writeString(file, issues.toString());
  }

  private static JsonObject comment(int number) {
    JsonObject comment = new JsonObject();
    comment.addProperty("id", String.valueOf(number));
    boolean ours = number % 2 == 0;
    comment.add("author", named(ours ? "admin" : "clara"));
    String words =
        ours
            ? "Your search took 40 seconds on " + number + " days. We will look at it by Friday. "
            : "It took 40 seconds again, for the " + number + "th time. ";
    comment.addProperty("body", String.join("", Collections.nCopies(6, words)));
    comment.addProperty("created", time(number * 9L + 4));
    comment.addProperty("updated", time(number * 9L + 4));
    return comment;
  }

  private static JsonObject change(int number) {
    JsonObject change = new JsonObject();
    change.add("author", named("admin"));
    change.addProperty("created", time(number));
    JsonObject item = new JsonObject();
    item.addProperty("field", "status");
    item.addProperty("fieldtype", "jira");
    item.addProperty("fromString", number % 2 == 0 ? "Waiting for customer" : "Open");
    item.addProperty("toString", number % 2 == 0 ? "Open" : "Waiting for customer");
    JsonArray items = new JsonArray();
    items.add(item);
    change.add("items", items);
    return change;
  }

  private static JsonObject named(String name) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    return json;
  }

  /** So many six hours after the first day, as an export writes it. */
  private static String time(long step) {
    return FIRST.plusSeconds(step * 6 * 3600).toString().replace("Z", ".000+0000");
  }
}
