package org.clientrecovery.minijira.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;
import org.clientrecovery.minijira.web.RefusedException;

/**
 * The calls of Jira's own REST API that mini-jira has: {@code GET myself}, {@code GET|POST search},
 * {@code GET|DELETE issue/KEY}, {@code GET|POST issue/KEY/comment}, {@code GET|POST
 * issue/KEY/transitions} and {@code GET user/viewissue/search}. A POST must be JSON, which a form
 * of another site can't send.
 */
final class CoreRest implements Page {
  static final String AT = "/rest/api/";

  /** {@code /rest/api/2/issue/CARE-12/comment} */
  private static final Pattern ISSUE =
      Pattern.compile("issue/([A-Za-z0-9_-]{1,300})(?:/(comment|transitions))?");

  private static final int MOST_RESULTS = 1000;
  private static final int MOST_READERS = 50;
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
  private final PageServices services;

  CoreRest(PageServices services) {
    this.services = services;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    try {
      answer(exchange, exchange.path().substring(AT.length()).replaceFirst("^[^/]*/", ""));
    } catch (RefusedException e) {
      sendErrors(exchange, e.status(), List.of(e.getMessage()), Map.of());
    }
  }

  private void answer(Exchange exchange, String resource) throws IOException {
    Matcher issue = ISSUE.matcher(resource);
    if (resource.equals("myself")) {
      send(exchange, 200, json(exchange).user(exchange.requireUser().getKey()));
    } else if (resource.equals("search")) {
      search(exchange);
    } else if (resource.equals("user/viewissue/search")) {
      readers(exchange);
    } else if (issue.matches()) {
      answer(exchange, find(exchange, issue.group(1)), issue.group(2));
    } else {
      throw new RefusedException(404, "mini-jira has no REST resource " + exchange.path());
    }
  }

  /** Who may read an issue and has a name, or a part of one, that starts so. */
  private void readers(Exchange exchange) throws IOException {
    exchange.requireUser();
    StoredIssue issue = find(exchange, parameter(exchange, "issueKey"));
    String start = parameter(exchange, "username").toLowerCase(Locale.ROOT);
    IssueJson json = json(exchange);
    send(
        exchange,
        200,
        services.tracker().users().all().stream()
            .filter(user -> user.active() && isNamed(user, start))
            .filter(
                user ->
                    services.tracker().permissions().has(Permissions.BROWSE, issue, user.userKey()))
            .limit(number(query(exchange), "maxResults", MOST_READERS))
            .map(user -> json.user(user.userKey()))
            .collect(IssueJson.array()));
  }

  private static boolean isNamed(StoredUser user, String start) {
    return Stream.of((user.name() + " " + user.displayName()).toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(part -> part.startsWith(start));
  }

  private static String parameter(Exchange exchange, String name) {
    return Optional.ofNullable(exchange.parameter(name)).orElse("");
  }

  private void answer(Exchange exchange, StoredIssue issue, String part) throws IOException {
    if (part == null && exchange.method().equals("DELETE")) {
      delete(exchange, issue);
    } else if (part == null && !exchange.isPost()) {
      send(
          exchange,
          200,
          json(exchange)
              .issue(issue, fields(exchange.parameter("fields"), true), expand(exchange)));
    } else if ("comment".equals(part)) {
      comments(exchange, issue);
    } else if ("transitions".equals(part)) {
      transitions(exchange, issue);
    } else {
      throw new RefusedException(405, "mini-jira can't do this with an issue");
    }
  }

  private void delete(Exchange exchange, StoredIssue issue) throws IOException {
    ApplicationUser user = exchange.requireUser();
    IssueService issues = services.services().get(IssueService.class);
    IssueService.DeleteValidationResult checked = issues.validateDelete(user, issue.id());
    if (checked.isValid()) {
      issues.delete(user, checked);
      exchange.send(204, "application/json", "");
    } else {
      sendErrors(
          exchange, 403, List.copyOf(checked.getErrorCollection().getErrorMessages()), Map.of());
    }
  }

  private StoredIssue find(Exchange exchange, String keyOrId) {
    Optional<StoredIssue> found =
        PageServices.number(keyOrId)
            .map(services.tracker().issues()::byId)
            .orElseGet(() -> services.tracker().issues().byKey(keyOrId));
    return services.visitor(exchange).see(found, "issue " + keyOrId);
  }

  private void comments(Exchange exchange, StoredIssue issue) throws IOException {
    if (!exchange.isPost()) {
      send(exchange, 200, json(exchange).comments(issue, expand(exchange)));
      return;
    }
    services.visitor(exchange).require(Permissions.COMMENT, issue);
    JsonObject body = body(exchange);
    CommentDraft draft = reading(() -> draft(body));
    if (draft.isBlank()) {
      sendErrors(exchange, 400, List.of(), Map.of("comment", "Comment body can not be empty!"));
    } else {
      long id = new CommentPage(services).store(draft, issue, exchange);
      StoredComment stored = services.tracker().comments().byId(id).orElseThrow();
      send(exchange, 201, json(exchange).comment(stored, issue, expand(exchange)));
    }
  }

  private CommentDraft draft(JsonObject json) {
    String level = "";
    if (json.has("visibility")) {
      JsonObject visibility = json.getAsJsonObject("visibility");
      level = level(visibility.get("type").getAsString(), visibility.get("value").getAsString());
    }
    return CommentDraft.of(
        text(json, "body"),
        level,
        json.has("properties") ? json.get("properties").toString() : null,
        null);
  }

  private String level(String type, String value) {
    return type.equals("group")
        ? "group:" + value
        : services
            .tracker()
            .roles()
            .byName(value)
            .map(role -> "role:" + role.id())
            .orElseThrow(() -> new RefusedException(400, "There is no role " + value));
  }

  private void transitions(Exchange exchange, StoredIssue issue) throws IOException {
    ApplicationUser user = exchange.requireUser();
    if (!exchange.isPost()) {
      JsonObject json = new JsonObject();
      json.add("transitions", offered(issue, user));
      send(exchange, 200, json);
      return;
    }
    JsonObject body = body(exchange);
    String id = reading(() -> text(body.getAsJsonObject("transition"), "id"));
    Transitions transitions = new Transitions(services);
    ErrorCollection errors =
        transitions.move(
            issue,
            transitions.find(issue, id, user).getId(),
            reading(() -> parameters(exchange, issue, body)),
            user);
    if (errors.hasAnyErrors()) {
      sendErrors(exchange, 400, List.copyOf(errors.getErrorMessages()), errors.getErrors());
    } else {
      exchange.send(204, "application/json", "");
    }
  }

  private JsonArray offered(StoredIssue issue, ApplicationUser user) {
    Transitions steps = new Transitions(services);
    return steps.offered(issue, user).stream()
        .map(
            action -> {
              JsonObject json = new JsonObject();
              json.addProperty("id", Integer.toString(action.getId()));
              json.addProperty("name", steps.name(action));
              return json;
            })
        .collect(IssueJson.array());
  }

  /** Fields and comment of a transition's JSON as the parameters of a form. */
  private Map<String, String[]> parameters(Exchange exchange, StoredIssue issue, JsonObject body) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    if (body.has("fields")) {
      body.getAsJsonObject("fields")
          .asMap()
          .forEach((name, value) -> parameters.put(name, new String[] {value(name, value)}));
    }
    if (body.has("update") && body.getAsJsonObject("update").has("comment")) {
      JsonElement first = body.getAsJsonObject("update").getAsJsonArray("comment").get(0);
      CommentDraft draft = draft(first.getAsJsonObject().getAsJsonObject("add"));
      new CommentPage(services).allowed(draft, issue, services.visitor(exchange)).addTo(parameters);
    }
    return parameters;
  }

  /** {@code {"name": "Done"}} of a resolution as its id, a plain value as it is. */
  private String value(String field, JsonElement value) {
    if (value.isJsonPrimitive()) {
      return value.getAsString();
    }
    JsonObject json = value.getAsJsonObject();
    if (json.has("id")) {
      return text(json, "id");
    }
    return services.tracker().constants().resolutions().stream()
        .filter(found -> field.equals("resolution") && found.name().equals(text(json, "name")))
        .map(found -> Long.toString(found.id()))
        .findFirst()
        .orElseThrow(
            () -> new RefusedException(400, "Field '" + field + "' cannot be set to " + json));
  }

  private void search(Exchange exchange) throws IOException {
    JsonObject query = exchange.isPost() ? body(exchange) : query(exchange);
    int start = Math.max(0, number(query, "startAt", 0));
    int most = Math.max(0, Math.min(MOST_RESULTS, number(query, "maxResults", 50)));
    IssueSearch.Found found =
        new IssueSearch(services)
            .find(exchange.user().orElse(null), reading(() -> text(query, "jql")), start, most);
    if (!found.errors().isEmpty()) {
      sendErrors(exchange, 400, found.errors(), Map.of());
      return;
    }
    IssueJson json = json(exchange);
    Predicate<String> fields = fields(reading(() -> listed(query.get("fields"))), false);
    Set<String> expand = words(reading(() -> listed(query.get("expand"))));
    JsonObject answer = new JsonObject();
    answer.addProperty("startAt", start);
    answer.addProperty("maxResults", most);
    answer.addProperty("total", found.total());
    answer.add(
        "issues",
        found.issues().stream()
            .map(issue -> json.issue(issue, fields, expand))
            .collect(IssueJson.array()));
    send(exchange, 200, answer);
  }

  private static JsonObject query(Exchange exchange) {
    JsonObject query = new JsonObject();
    for (String name : List.of("jql", "startAt", "maxResults", "fields", "expand")) {
      if (exchange.parameter(name) != null) {
        query.addProperty(name, exchange.parameter(name));
      }
    }
    return query;
  }

  private static int number(JsonObject json, String name, int otherwise) {
    return reading(() -> json.has(name) ? json.get(name).getAsInt() : otherwise);
  }

  private static String text(JsonObject json, String name) {
    return json != null && json.has(name) && !json.get(name).isJsonNull()
        ? json.get(name).getAsString()
        : "";
  }

  /** {@code ["a", "b"]} and {@code "a,b"} as {@code a,b}; null for null. */
  private static String listed(JsonElement json) {
    if (json == null || json.isJsonNull()) {
      return null;
    }
    List<String> words = new ArrayList<>();
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(word -> words.add(word.getAsString()));
    } else {
      words.add(json.getAsString());
    }
    return String.join(",", words);
  }

  private static Set<String> expand(Exchange exchange) {
    return words(exchange.parameter("expand"));
  }

  private static Set<String> words(String text) {
    return text == null ? Set.of() : new HashSet<>(Arrays.asList(text.split("\\s*,\\s*")));
  }

  /**
   * Which fields {@code *all,-comment} or {@code summary,status} asks for.
   *
   * @param all whether nothing asks for all, or for all but the comments
   */
  static Predicate<String> fields(String wanted, boolean all) {
    Set<String> words = wanted == null ? Set.of(all ? "*all" : "*navigable") : words(wanted);
    return name -> {
      boolean every =
          words.contains("*all") || (words.contains("*navigable") && !name.equals("comment"));
      return (every || words.contains(name)) && !words.contains("-" + name);
    };
  }

  private static JsonObject body(Exchange exchange) throws IOException {
    String type = exchange.header("Content-Type");
    if (type == null || !type.startsWith("application/json")) {
      throw new RefusedException(415, "Send JSON, with the header Content-Type: application/json.");
    }
    String body = exchange.body();
    return reading(() -> JsonParser.parseString(body).getAsJsonObject());
  }

  /** Turns what Gson throws at JSON of another shape into a message for the caller. */
  private static <T> T reading(Supplier<T> json) {
    try {
      return json.get();
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | ClassCastException
        | NullPointerException
        | NumberFormatException e) {
      throw new RefusedException(400, "The JSON is not as expected: " + e.getMessage());
    }
  }

  private IssueJson json(Exchange exchange) {
    return new IssueJson(
        services.tracker(), services.visitor(exchange), exchange.baseUrl() + AT + "2");
  }

  private static void sendErrors(
      Exchange exchange, int status, List<String> messages, Map<String, String> errors)
      throws IOException {
    JsonObject json = new JsonObject();
    json.add("errorMessages", GSON.toJsonTree(messages));
    json.add("errors", GSON.toJsonTree(errors));
    send(exchange, status, json);
  }

  private static void send(Exchange exchange, int status, JsonElement json) throws IOException {
    exchange.send(status, "application/json", GSON.toJson(json));
  }
}
