package org.clientrecovery.minijira.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientrecovery.minijira.tracker.Groups;
import org.clientrecovery.minijira.tracker.Holder;
import org.clientrecovery.minijira.tracker.RoleActor;
import org.clientrecovery.minijira.tracker.Roles;
import org.clientrecovery.minijira.tracker.StoredIssueType;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredStatus;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.StoredWorkflowScheme;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.tracker.Workflows;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Fills an empty tracker from {@code desk.yaml}: the supplier Brightwater Hosting, its team, six
 * clients and their tickets, dated back from the tracker's clock. Passwords are the login names.
 */
public final class SampleDesk {
  /** {@code {status In Progress}} in workflow XML. */
  private static final Pattern STATUS = Pattern.compile("\\{status ([^}]+)\\}");

  private final Tracker tracker;
  private final Entry desk;
  private final DeskCalendar calendar;

  private SampleDesk(Tracker tracker) {
    this.tracker = tracker;
    this.desk =
        new Entry(
            (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(resource("desk.yaml")));
    this.calendar = DeskCalendar.before(tracker.clock(), ZoneId.of(desk.text("zone")));
  }

  /** Fills {@code tracker}, unless it has a project already; in one transaction. */
  public static void fill(Tracker tracker) {
    tracker.transact(
        () -> {
          if (tracker.projects().all().isEmpty()) {
            new SampleDesk(tracker).fill();
          }
        });
  }

  private void fill() {
    desk.entries("people").forEach(this::addPerson);
    desk.entries("statuses").forEach(this::addStatus);
    desk.entries("issueTypes").forEach(this::addIssueType);
    desk.entries("projects").forEach(this::addProject);
    addIssues();
  }

  private void addPerson(Entry person) {
    String name = person.text("name");
    tracker
        .users()
        .add(
            new StoredUser(
                name,
                name,
                person.text("display"),
                person.text("email"),
                true,
                null,
                person.textOr("zone", desk.text("zone")),
                person.textOr("locale", "en-GB")),
            name);
    if (!person.text("role").equals("customer")) {
      tracker.groups().join(Groups.SERVICE_DESK_USERS, name);
      tracker.groups().join(Groups.SOFTWARE_USERS, name);
    }
    person.find("organisation").ifPresent(organisation -> addToOrganisation(organisation, name));
  }

  private void addToOrganisation(String organisation, String name) {
    tracker.groups().add(organisation);
    tracker.groups().join(organisation, name);
  }

  private void addStatus(Entry status) {
    tracker
        .constants()
        .add(new StoredStatus(0, status.text("name"), "", status.text("category"), "status"));
  }

  private void addIssueType(Entry type) {
    long id =
        tracker
            .constants()
            .add(
                new StoredIssueType(
                    0, type.text("name"), type.text("description"), false, "incident"));
    tracker.typeSchemes().addToStandard(id);
  }

  private void addProject(Entry entry) {
    String key = entry.text("key");
    List<Long> types = entry.texts("types").stream().map(this::typeId).toList();
    StoredProject project =
        tracker
            .projects()
            .add(
                new StoredProject(
                    0,
                    key,
                    entry.text("name"),
                    entry.text("description"),
                    entry.text("type"),
                    entry.text("lead"),
                    tracker.typeSchemes().add(key + ": issue type scheme", types),
                    entry.find("workflow").map(file -> addWorkflow(key, file)).orElse(null)));
    tracker.permissions().giveUsual(project);
    desk.entries("people").forEach(person -> giveRole(person, project));
  }

  private Long addWorkflow(String key, String file) {
    String name = key + ": support workflow";
    String xml =
        STATUS
            .matcher(resource(file))
            .replaceAll(found -> Matcher.quoteReplacement(Long.toString(statusId(found.group(1)))));
    tracker.workflows().add(name, xml);
    return tracker
        .workflowSchemes()
        .add(
            new StoredWorkflowScheme(
                0, key + ": workflow scheme", "", Workflows.STANDARD, null, supportedTypes(name)))
        .id();
  }

  /** Only the desk's own types follow the support workflow. */
  private Map<Long, String> supportedTypes(String workflow) {
    Map<Long, String> mappings = new HashMap<>();
    desk.entries("issueTypes").forEach(type -> mappings.put(typeId(type.text("name")), workflow));
    return mappings;
  }

  private void giveRole(Entry person, StoredProject project) {
    RoleActor actor = new RoleActor(Holder.USER, person.text("name"));
    long team = project.isServiceDesk() ? Roles.SERVICE_DESK_TEAM : Roles.DEVELOPERS;
    switch (person.text("role")) {
      case "agent" -> tracker.roles().give(team, project.id(), actor);
      case "lead" -> {
        tracker.roles().give(team, project.id(), actor);
        tracker.roles().give(Roles.ADMINISTRATORS, project.id(), actor);
      }
      case "platform" -> {
        if (!project.isServiceDesk()) {
          tracker.roles().give(team, project.id(), actor);
        }
      }
      default -> {
        if (project.isServiceDesk()) {
          tracker.roles().give(Roles.CUSTOMERS, project.id(), actor);
        }
      }
    }
    tracker
        .roles()
        .give(
            Roles.ADMINISTRATORS, project.id(), new RoleActor(Holder.GROUP, Groups.ADMINISTRATORS));
  }

  private void addIssues() {
    List<Entry> issues =
        desk.entries("issues").stream()
            .sorted(Comparator.comparing(issue -> calendar.moment(issue.text("created"))))
            .toList();
    Map<String, String> keys = keys(issues);
    issues.forEach(issue -> new SampleIssue(tracker, desk, calendar, keys, issue).add());
    desk.entries("links").forEach(link -> addLink(link, keys));
    issues.forEach(issue -> issue.entries("links").forEach(link -> addLink(issue, link, keys)));
  }

  /** The keys that issues with an id will have. */
  private static Map<String, String> keys(List<Entry> issues) {
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, String> keys = new HashMap<>();
    for (Entry issue : issues) {
      int number = numbers.merge(issue.text("project"), 1, Integer::sum);
      String key = issue.text("project") + "-" + number;
      keys.put(issue.textOr("id", issue.text("summary")), key);
    }
    return keys;
  }

  private void addLink(Entry link, Map<String, String> keys) {
    link(link.text("type"), keys.get(link.text("from")), keys.get(link.text("to")));
  }

  private void addLink(Entry issue, Entry link, Map<String, String> keys) {
    String from = keys.get(issue.textOr("id", issue.text("summary")));
    link(link.text("type"), from, keys.get(link.text("to")));
  }

  private void link(String type, String from, String to) {
    long typeId =
        tracker.constants().linkTypes().stream()
            .filter(known -> known.name().equals(type))
            .findFirst()
            .orElseThrow()
            .id();
    tracker
        .links()
        .add(
            typeId,
            tracker.issues().byKey(from).orElseThrow().id(),
            tracker.issues().byKey(to).orElseThrow().id());
  }

  private long typeId(String name) {
    return tracker.constants().issueTypes().stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no issue type " + name))
        .id();
  }

  private long statusId(String name) {
    return tracker.constants().statuses().stream()
        .filter(status -> status.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no status " + name))
        .id();
  }

  private static String resource(String name) {
    try (InputStream text = SampleDesk.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " of the sample can't be read", e);
    }
  }
}
