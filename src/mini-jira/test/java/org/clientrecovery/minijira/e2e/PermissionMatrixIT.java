package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Who may do what: every request of the plugin's REST interface, every page of its own and every
 * form of a page, for a customer, a colleague who may not browse the project, an agent, the
 * project's lead, an admin and somebody who is not logged in. The table stands in {@code
 * permissions.tsv}; what the plugin offers is read from its jar, so that a resource or a page
 * without a row fails. A part of Jira's own pages, such as a panel, has a row {@code SEE
 * module@page}, whose second cell selects it on that page.
 */
public class PermissionMatrixIT {
  private static final String REST = "/rest/client-recovery/1.0";
  private static final List<String> HTTP = List.of("GET", "POST", "PUT", "DELETE");

  /** Status codes that tell somebody off; a 404 does where it hides the issue. */
  private static final Set<Integer> REFUSED = Set.of(401, 403);

  private static RunningMiniJira running;
  private static List<Row> table;
  private static final Map<String, Visitor> people = new LinkedHashMap<>();
  private static final Map<String, String> values = new LinkedHashMap<>();

  /** One request and whom it lets in. */
  private record Row(String method, String path, String body, Map<String, Boolean> lets) {
    String request() {
      return method + " " + path.replaceAll("[?&@].*", "");
    }
  }

  @BeforeClass
  public static void openARecovery() throws IOException {
    table = readTable();
    running = RunningMiniJira.on(10);
    String key = new SampleRecovery(running).escalated("The shop was down.");
    people.put("customer", Visitor.loggedInAs("rosie", running));
    people.put("outsider", Visitor.loggedInAs("sam", running));
    people.put("agent", Visitor.loggedInAs("agent", running));
    people.put("lead", Visitor.loggedInAs("lead", running));
    people.put("admin", Visitor.loggedInAs("admin", running));
    people.put("anonymous", Visitor.anonymous(running));
    String ticket = new SampleRecovery(running).protestedTicket();
    promise(ticket);
    values.put("{issueKey}", key);
    values.put("{ticket}", ticket);
    values.put("{clone}", clone(key));
    values.put("{project}", project(ticket));
    values.put("{id}", commitment(key));
    values.put("OTHER", commitment("CARE-1"));
    values.put("{paper}", "problem");
    values.put("{entry}", "1");
    values.put("{source}", "CARE-1");
    values.put("{number}", "1");
    values.put("{table}", "SETTING");
  }

  /** An issue that looks like the recovery and leads none. */
  private static String clone(String key) {
    Visitor agent = people.get("agent");
    String id = agent.open("/browse/" + key).select("#issue-content").attr("data-issue-id");
    HttpResponse<String> cloned =
        agent.submit("/secure/CloneIssueDetails.jspa", List.of(Map.entry("id", id)));
    return Visitor.page(cloned).select("#issue-content").attr("data-issue-key");
  }

  @AfterClass
  public static void stop() {
    if (running != null) {
      running.close();
    }
  }

  @Test
  public void shouldHaveARowForEachRequestAndEachPage() throws IOException {
    Set<String> known = table.stream().map(Row::request).collect(Collectors.toSet());

    assertThat(offered()).hasSizeGreaterThan(20).allMatch(known::contains, "has a row");
  }

  @Test
  public void shouldLetInWhomTheTableNamesAndNobodyElse() {
    List<String> wrong = new ArrayList<>();
    table.forEach(
        row ->
            people.forEach(
                (who, visitor) -> {
                  HttpResponse<String> answer = ask(row, visitor);
                  if (isLetIn(row, answer) != row.lets().get(who) || answer.statusCode() >= 500) {
                    wrong.add(
                        row.request() + " " + who + ": " + answer.statusCode() + told(answer));
                  }
                }));
    assertThat(wrong).isEmpty();
  }

  private static HttpResponse<String> ask(Row row, Visitor visitor) {
    String path = row.path();
    for (Map.Entry<String, String> value : values.entrySet()) {
      path = path.replace(value.getKey(), value.getValue());
    }
    if (row.method().equals("FORM")) {
      String[] parts = path.split("\\?");
      return visitor.submit(parts[0], fields(parts[1]));
    }
    if (row.method().equals("SEE")) {
      return visitor.get(path.substring(path.indexOf('@') + 1));
    }
    boolean page = path.startsWith("/secure/");
    String at = page ? path : REST + path;
    return row.method().equals("GET")
        ? visitor.get(at)
        : visitor.sendJson(row.method(), at, body(row));
  }

  /** {@code issueKey=CARE-2&side=us} */
  private static List<Map.Entry<String, String>> fields(String query) {
    return Stream.of(query.split("&"))
        .map(field -> field.split("=", 2))
        .map(field -> Map.entry(field[0], field[1]))
        .toList();
  }

  private static String body(Row row) {
    return row.body()
        .replace("KEY", values.get("{issueKey}"))
        .replace("OTHER", values.get("OTHER"));
  }

  /**
   * A page that asks to log in, or says that it can't be done, is none that lets in; nor is an
   * answer that hides the issue or the project.
   */
  private static boolean isLetIn(Row row, HttpResponse<String> answer) {
    return isLetIn(answer)
        && (!row.method().equals("SEE")
            || !Jsoup.parse(answer.body()).select(row.body()).isEmpty());
  }

  private static boolean isLetIn(HttpResponse<String> answer) {
    if (REFUSED.contains(answer.statusCode()) || answer.uri().getPath().endsWith("/login.jsp")) {
      return false;
    }
    String told = answer.body();
    boolean ofPart =
        told.contains("\"field\":") && !told.matches("(?s).*\"field\":\"(issue|id)\".*");
    boolean hidden = answer.statusCode() == 404 && !ofPart;
    boolean ofNoProject = answer.statusCode() == 400 && told.contains("\"field\":\"project\"");
    return !hidden && !ofNoProject && Jsoup.parse(told).select(".aui-message-error").isEmpty();
  }

  private static String told(HttpResponse<String> answer) {
    String body = Jsoup.parse(answer.body()).text();
    return " " + body.substring(0, Math.min(120, body.length()));
  }

  /**
   * {@code GET /panel/{issueKey}/next}, {@code GET /secure/WordingRules!default.jspa}, {@code FORM
   * /secure/EscalateToRecovery!join.jspa} …
   */
  private static Set<String> offered() throws IOException {
    try (JarFile jar = new JarFile(PluginJar.path().toFile())) {
      JavaClasses classes = new ClassFileImporter().importJar(jar);
      Set<String> offered = new TreeSet<>();
      for (Element action : PluginJar.modules("webwork1 action")) {
        offered.add("GET " + page(action, "!default"));
        commands(classes.get(action.attr("name")))
            .forEach(command -> offered.add("FORM " + page(action, command)));
      }
      PluginJar.modules("report, web-panel, dashboard-item")
          .forEach(module -> offered.add("SEE " + module.attr("key")));
      classes.stream()
          .filter(type -> type.getPackageName().endsWith("jira.rest"))
          .filter(type -> path(type) != null)
          .forEach(type -> offered.addAll(requests(type)));
      return offered;
    }
  }

  private static List<String> requests(JavaClass resource) {
    List<String> requests = new ArrayList<>();
    for (JavaMethod method : resource.getMethods()) {
      method.getAnnotations().stream()
          .map(annotation -> annotation.getRawType().getSimpleName())
          .filter(HTTP::contains)
          .forEach(
              verb -> {
                String below = path(method);
                requests.add(verb + " " + path(resource) + (below == null ? "" : below));
              });
    }
    return requests;
  }

  /** The value of {@code @Path}, or null. */
  private static String path(HasAnnotations<?> element) {
    return element.getAnnotations().stream()
        .filter(annotation -> annotation.getRawType().getName().equals("javax.ws.rs.Path"))
        .map(PermissionMatrixIT::value)
        .findFirst()
        .orElse(null);
  }

  private static String value(JavaAnnotation<?> annotation) {
    return (String) annotation.get("value").orElseThrow();
  }

  /** What takes a form: {@code !join} for doJoin, nothing for doExecute. */
  private static List<String> commands(JavaClass action) {
    return action.getMethods().stream()
        .filter(PermissionMatrixIT::takesAForm)
        .map(method -> method.getName().substring("do".length()))
        .map(name -> name.equals("Execute") ? "" : "!" + lowerFirst(name))
        .toList();
  }

  private static boolean takesAForm(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(
            annotation -> annotation.getRawType().getSimpleName().equals("RequiresXsrfCheck"));
  }

  private static String lowerFirst(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String page(Element action, String command) {
    return "/secure/"
        + (action.attr("roles-required").equals("admin") ? "admin/" : "")
        + action.attr("alias")
        + command
        + ".jspa";
  }

  private static void promise(String ticket) {
    String body = "{\"issue\":\"%s\",\"quote\":\"we call you\",\"party\":\"us\"}";
    assertThat(
            people
                .get("agent")
                .postJson(REST + "/commitments", body.formatted(ticket))
                .statusCode())
        .isEqualTo(201);
  }

  private static String project(String ticket) {
    return JsonParser.parseString(people.get("agent").get("/rest/api/2/issue/" + ticket).body())
        .getAsJsonObject()
        .getAsJsonObject("fields")
        .getAsJsonObject("project")
        .get("id")
        .getAsString();
  }

  private static String commitment(String key) {
    String body = people.get("agent").get(REST + "/commitments?issue=" + key).body();
    JsonObject first =
        JsonParser.parseString(body)
            .getAsJsonObject()
            .getAsJsonArray("commitments")
            .get(0)
            .getAsJsonObject();
    return first.get("id").getAsString();
  }

  /**
   * Lines of request, JSON body ("-" for none) and yes or no for each person of the first line; the
   * query of a path does not count as part of its request.
   */
  private static List<Row> readTable() {
    List<String[]> lines = lines();
    List<String> names = List.of(lines.get(0)).subList(2, lines.get(0).length);
    return lines.subList(1, lines.size()).stream().map(cells -> row(names, cells)).toList();
  }

  private static List<String[]> lines() {
    try (InputStream in = PermissionMatrixIT.class.getResourceAsStream("/permissions.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t+"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table of permissions can't be read", e);
    }
  }

  private static Row row(List<String> names, String[] cells) {
    String[] request = cells[0].split(" ");
    Map<String, Boolean> lets = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      lets.put(names.get(i), cells[i + 2].equals("yes"));
    }
    return new Row(request[0], request[1], cells[1].equals("-") ? "{}" : cells[1], lets);
  }
}
