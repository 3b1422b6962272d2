package org.clientrecovery.minijira.pages;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.clientrecovery.minijira.tracker.Comments;
import org.clientrecovery.minijira.tracker.Constants;
import org.clientrecovery.minijira.tracker.IssueValue;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredChange;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredLink;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredProperty;
import org.clientrecovery.minijira.tracker.StoredRole;
import org.clientrecovery.minijira.tracker.StoredStatus;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;

/** Issues and comments in the JSON of Jira's REST API 2, as far as a visitor may see them. */
final class IssueJson {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

  private final Tracker tracker;
  private final Visitor visitor;
  private final String base;

  /**
   * JSON for a visitor.
   *
   * @param base address of the REST API, for {@code self}
   */
  IssueJson(Tracker tracker, Visitor visitor, String base) {
    this.tracker = tracker;
    this.visitor = visitor;
    this.base = base;
  }

  /**
   * An issue.
   *
   * @param fields which of its fields
   * @param expand {@code changelog}, {@code properties} of comments
   */
  JsonObject issue(StoredIssue issue, Predicate<String> fields, Set<String> expand) {
    JsonObject json = reference(issue);
    JsonObject all = fields(issue, expand);
    all.keySet().removeIf(name -> !fields.test(name));
    json.add("fields", all);
    if (expand.contains("changelog")) {
      json.add("changelog", changelog(issue));
    }
    return json;
  }

  /** Id, key and address of an issue. */
  JsonObject reference(StoredIssue issue) {
    JsonObject json = withId(issue.id(), "issue");
    json.addProperty("key", issue.key());
    return json;
  }

  private JsonObject withId(long id, String resource) {
    JsonObject json = new JsonObject();
    json.addProperty("self", base + "/" + resource + "/" + id);
    json.addProperty("id", Long.toString(id));
    return json;
  }

  private JsonObject fields(StoredIssue issue, Set<String> expand) {
    JsonObject json = new JsonObject();
    json.addProperty("summary", issue.summary());
    json.addProperty("description", issue.description());
    addConstants(issue, json);
    json.add("project", project(tracker.projects().byId(issue.projectId()).orElseThrow()));
    json.add("assignee", user(issue.assignee()));
    json.add("reporter", user(issue.reporter()));
    json.add("creator", user(issue.creator()));
    json.addProperty("created", time(issue.created()));
    json.addProperty("updated", time(issue.updated()));
    json.addProperty("resolutiondate", time(issue.resolved()));
    json.addProperty(
        "duedate",
        issue.due() == null ? null : issue.due().atZone(ZoneOffset.UTC).toLocalDate().toString());
    json.add("labels", strings(tracker.issues().values(issue.id(), IssueValue.LABEL)));
    json.add(
        "components",
        tracker.issues().values(issue.id(), IssueValue.COMPONENT).stream()
            .map(IssueJson::named)
            .collect(array()));
    json.add("issuelinks", links(issue));
    json.add("comment", comments(issue, expand));
    return json;
  }

  private void addConstants(StoredIssue issue, JsonObject json) {
    Constants constants = tracker.constants();
    json.add("status", status(constants.status(issue.statusId()).orElseThrow()));
    constants
        .issueType(issue.typeId())
        .ifPresent(
            type -> {
              JsonObject issueType = constant(type.id(), type.name(), "issuetype");
              issueType.addProperty("subtask", type.subtask());
              json.add("issuetype", issueType);
            });
    json.add(
        "priority",
        constants
            .priority(issue.priorityId())
            .<JsonElement>map(found -> constant(found.id(), found.name(), "priority"))
            .orElse(JsonNull.INSTANCE));
    json.add(
        "resolution",
        constants
            .resolution(issue.resolutionId())
            .<JsonElement>map(found -> constant(found.id(), found.name(), "resolution"))
            .orElse(JsonNull.INSTANCE));
  }

  private JsonObject constant(long id, String name, String resource) {
    JsonObject json = withId(id, resource);
    json.addProperty("name", name);
    return json;
  }

  private JsonObject status(StoredStatus status) {
    JsonObject category = new JsonObject();
    category.addProperty("key", status.category());
    JsonObject json = constant(status.id(), status.name(), "status");
    json.add("statusCategory", category);
    return json;
  }

  private JsonObject project(StoredProject project) {
    JsonObject json = constant(project.id(), project.name(), "project");
    json.addProperty("key", project.projectKey());
    json.addProperty("projectTypeKey", project.type());
    return json;
  }

  /** A user by key; null for nobody. The address is for licensed visitors and the user only. */
  JsonElement user(String userKey) {
    return userKey == null
        ? JsonNull.INSTANCE
        : tracker
            .users()
            .byKey(userKey)
            .<JsonElement>map(this::user)
            .orElseGet(() -> named(userKey));
  }

  private JsonObject user(StoredUser user) {
    JsonObject json = named(user.name());
    json.addProperty("self", base + "/user?username=" + user.name());
    json.addProperty("key", user.userKey());
    json.addProperty("displayName", user.displayName());
    json.addProperty("active", user.active());
    json.addProperty("timeZone", user.timeZone());
    if (user.userKey().equals(visitor.key()) || tracker.permissions().isLicensed(visitor.key())) {
      json.addProperty("emailAddress", user.email());
    }
    return json;
  }

  private static JsonObject named(String name) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    return json;
  }

  private JsonArray links(StoredIssue issue) {
    return Stream.concat(
            tracker.links().from(issue.id()).stream()
                .map(link -> link(link, link.destinationId(), "outwardIssue")),
            tracker.links().to(issue.id()).stream()
                .map(link -> link(link, link.sourceId(), "inwardIssue")))
        .filter(link -> link.size() > 0)
        .collect(array());
  }

  /** Empty if the visitor may not see the other issue. */
  private JsonObject link(StoredLink link, long otherId, String side) {
    JsonObject json = new JsonObject();
    tracker
        .issues()
        .byId(otherId)
        .filter(other -> visitor.may(Permissions.BROWSE, other))
        .ifPresent(
            other -> {
              json.addProperty("id", Long.toString(link.id()));
              json.add("type", linkType(link.typeId()));
              json.add(side, linked(other));
            });
    return json;
  }

  private JsonObject linkType(long id) {
    return tracker
        .constants()
        .linkType(id)
        .map(
            type -> {
              JsonObject json = constant(type.id(), type.name(), "issueLinkType");
              json.addProperty("inward", type.inward());
              json.addProperty("outward", type.outward());
              return json;
            })
        .orElseThrow();
  }

  private JsonObject linked(StoredIssue other) {
    JsonObject json = reference(other);
    JsonObject fields = new JsonObject();
    fields.addProperty("summary", other.summary());
    fields.add("status", status(tracker.constants().status(other.statusId()).orElseThrow()));
    json.add("fields", fields);
    return json;
  }

  /** The comments that the visitor may read, as one page. */
  JsonObject comments(StoredIssue issue, Set<String> expand) {
    JsonArray comments =
        new IssueComments(tracker, visitor)
            .readable(issue).stream().map(found -> comment(found, issue, expand)).collect(array());
    JsonObject json = new JsonObject();
    json.addProperty("startAt", 0);
    json.addProperty("maxResults", comments.size());
    json.addProperty("total", comments.size());
    json.add("comments", comments);
    return json;
  }

  JsonObject comment(StoredComment comment, StoredIssue issue, Set<String> expand) {
    JsonObject json = withId(comment.id(), "issue/" + issue.id() + "/comment");
    json.add("author", user(comment.author()));
    json.addProperty("body", comment.body());
    json.add("updateAuthor", user(comment.lastAuthor()));
    json.addProperty("created", time(comment.created()));
    json.addProperty("updated", time(comment.updated()));
    addVisibility(comment, json);
    if (tracker.projects().byId(issue.projectId()).orElseThrow().isServiceDesk()) {
      json.addProperty("jsdPublic", !tracker.permissions().isInternal(comment.id()));
    }
    if (expand.contains("properties")) {
      json.add("properties", properties(tracker.properties().of(Comments.ENTITY, comment.id())));
    }
    return json;
  }

  private void addVisibility(StoredComment comment, JsonObject json) {
    JsonObject visibility = new JsonObject();
    if (comment.groupLevel() != null) {
      visibility.addProperty("type", "group");
      visibility.addProperty("value", comment.groupLevel());
      json.add("visibility", visibility);
    } else if (comment.roleLevelId() != null) {
      visibility.addProperty("type", "role");
      visibility.addProperty(
          "value", tracker.roles().byId(comment.roleLevelId()).map(StoredRole::name).orElse(""));
      json.add("visibility", visibility);
    }
  }

  private static JsonArray properties(List<StoredProperty> properties) {
    return properties.stream()
        .map(
            property -> {
              JsonObject json = new JsonObject();
              json.addProperty("key", property.propertyKey());
              json.add("value", JsonParser.parseString(property.content()));
              return json;
            })
        .collect(array());
  }

  private JsonObject changelog(StoredIssue issue) {
    JsonArray histories =
        tracker.history().of(issue.id()).stream().map(this::change).collect(array());
    JsonObject json = new JsonObject();
    json.addProperty("startAt", 0);
    json.addProperty("maxResults", histories.size());
    json.addProperty("total", histories.size());
    json.add("histories", histories);
    return json;
  }

  private JsonObject change(StoredChange change) {
    JsonObject json = new JsonObject();
    json.addProperty("id", Long.toString(change.id()));
    json.add("author", user(change.author()));
    json.addProperty("created", time(change.created()));
    json.add("items", change.items().stream().map(IssueJson::item).collect(array()));
    return json;
  }

  private static JsonObject item(StoredChange.Item item) {
    JsonObject json = new JsonObject();
    json.addProperty("field", item.field());
    json.addProperty("fieldtype", item.fieldType());
    json.addProperty("from", item.fromValue());
    json.addProperty("fromString", item.fromText());
    json.addProperty("to", item.toValue());
    json.addProperty("toString", item.toText());
    return json;
  }

  private static String time(Instant time) {
    return time == null ? null : TIME.format(time.atOffset(ZoneOffset.UTC));
  }

  private static JsonArray strings(List<String> values) {
    JsonArray json = new JsonArray();
    values.forEach(json::add);
    return json;
  }

  /** Collects elements into an array. */
  static Collector<JsonElement, JsonArray, JsonArray> array() {
    return Collector.of(
        JsonArray::new,
        JsonArray::add,
        (first, second) -> {
          first.addAll(second);
          return first;
        });
  }
}
