package org.clientrecovery.minijira.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientrecovery.minijira.tracker.Constants;
import org.clientrecovery.minijira.tracker.Grant;
import org.clientrecovery.minijira.tracker.Roles;
import org.clientrecovery.minijira.tracker.StoredIssueType;
import org.clientrecovery.minijira.tracker.StoredLinkType;
import org.clientrecovery.minijira.tracker.StoredPriority;
import org.clientrecovery.minijira.tracker.StoredResolution;
import org.clientrecovery.minijira.tracker.StoredRole;
import org.clientrecovery.minijira.tracker.StoredSecurityLevel;
import org.clientrecovery.minijira.tracker.StoredStatus;
import org.clientrecovery.minijira.tracker.Tracker;

/** Statuses, issue types and the like in the files, found by name or added. */
final class Vocabulary {
  private static final List<String> CATEGORIES = List.of("new", "indeterminate", "done");

  private final Tracker tracker;
  private final Map<String, Long> ids = new HashMap<>();

  Vocabulary(Tracker tracker) {
    this.tracker = tracker;
  }

  private Constants constants() {
    return tracker.constants();
  }

  long status(Json status) {
    String name = status.textOr("name", "Open");
    String category = status.in("statusCategory").textOr("key", "undefined");
    return id(
        "status " + name,
        constants().statuses().stream()
            .filter(known -> known.name().equalsIgnoreCase(name))
            .map(StoredStatus::id)
            .findFirst(),
        () ->
            constants()
                .add(
                    new StoredStatus(
                        0,
                        name,
                        "",
                        CATEGORIES.contains(category) ? category : "undefined",
                        "status")));
  }

  long issueType(Json type) {
    String name = type.textOr("name", "Task");
    return id(
        "type " + name,
        constants().issueTypes().stream()
            .filter(known -> known.name().equalsIgnoreCase(name))
            .map(StoredIssueType::id)
            .findFirst(),
        () -> {
          boolean subtask = type.bool("subtask").orElse(false);
          long id = constants().add(new StoredIssueType(0, name, "", subtask, "imported"));
          tracker.typeSchemes().addToStandard(id);
          return id;
        });
  }

  Long priority(Json priority) {
    String name = priority.textOr("name", null);
    return name == null
        ? null
        : id(
            "priority " + name,
            constants().priorities().stream()
                .filter(known -> known.name().equalsIgnoreCase(name))
                .map(StoredPriority::id)
                .findFirst(),
            () ->
                constants()
                    .add(new StoredPriority(0, name, "", constants().priorities().size() + 1)));
  }

  Long resolution(Json resolution) {
    String name = resolution.textOr("name", null);
    return name == null
        ? null
        : id(
            "resolution " + name,
            constants().resolutions().stream()
                .filter(known -> known.name().equalsIgnoreCase(name))
                .map(StoredResolution::id)
                .findFirst(),
            () -> constants().add(new StoredResolution(0, name, "")));
  }

  long linkType(String name, String outward, String inward) {
    return id(
        "link " + name,
        constants().linkTypes().stream()
            .filter(known -> known.name().equalsIgnoreCase(name))
            .map(StoredLinkType::id)
            .findFirst(),
        () -> constants().add(new StoredLinkType(0, name, outward, inward, null)));
  }

  long role(String name) {
    return id(
        "role " + name,
        tracker.roles().byName(name).map(StoredRole::id),
        () -> tracker.roles().add(name));
  }

  /** A security level; the file does not say who is in it, so only the team sees its issues. */
  Long securityLevel(Json level) {
    String name = level.textOr("name", null);
    return name == null
        ? null
        : id(
            "level " + name,
            constants().securityLevels().stream()
                .filter(known -> known.name().equalsIgnoreCase(name))
                .map(StoredSecurityLevel::id)
                .findFirst(),
            () ->
                constants()
                    .add(
                        new StoredSecurityLevel(0, name, ""),
                        List.of(
                            Grant.toRole(Roles.ADMINISTRATORS),
                            Grant.toRole(Roles.SERVICE_DESK_TEAM))));
  }

  /** Forgets what was found in a part that was undone. */
  void forget() {
    ids.clear();
  }

  private long id(String name, Optional<Long> found, Supplier<Long> add) {
    return ids.computeIfAbsent(name, unused -> found.orElseGet(add));
  }
}
