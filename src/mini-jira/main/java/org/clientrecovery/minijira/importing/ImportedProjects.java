package org.clientrecovery.minijira.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clientrecovery.minijira.tracker.Groups;
import org.clientrecovery.minijira.tracker.Holder;
import org.clientrecovery.minijira.tracker.RoleActor;
import org.clientrecovery.minijira.tracker.Roles;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredWorkflowScheme;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.tracker.TypeSchemes;

/**
 * The projects in the files.
 *
 * <p>An export says nothing of roles, permissions and workflows. So whoever is assigned, writes
 * internal notes or moves others' tickets counts as an agent, other reporters count as customers,
 * and a workflow is made in which every status leads to every other.
 */
final class ImportedProjects {
  private static final Set<String> TYPES = Set.of("service_desk", "software", "business");

  private final Tracker tracker;
  private final Map<String, Long> ids = new HashMap<>();
  private final Map<Long, Set<String>> agents = new HashMap<>();
  private final Map<Long, Set<String>> reporters = new HashMap<>();
  private final Map<Long, Set<Long>> types = new HashMap<>();
  private final Map<Long, Set<Long>> statuses = new HashMap<>();

  ImportedProjects(Tracker tracker) {
    this.tracker = tracker;
  }

  /** The id of the project with a key, which is added if missing. */
  long id(String key, Json project) {
    return ids.computeIfAbsent(
        key,
        unused ->
            tracker
                .projects()
                .byKey(key)
                .map(StoredProject::id)
                .orElseGet(() -> add(key, project)));
  }

  private long add(String key, Json json) {
    String type = json.textOr("projectTypeKey", "service_desk");
    StoredProject project =
        tracker
            .projects()
            .add(
                new StoredProject(
                    0,
                    key,
                    json.textOr("name", key),
                    "",
                    TYPES.contains(type) ? type : "service_desk",
                    "admin",
                    TypeSchemes.STANDARD,
                    null));
    tracker.permissions().giveUsual(project);
    for (long role : List.of(Roles.ADMINISTRATORS, Roles.SERVICE_DESK_TEAM, Roles.DEVELOPERS)) {
      tracker.roles().give(role, project.id(), new RoleActor(Holder.GROUP, Groups.ADMINISTRATORS));
    }
    return project.id();
  }

  /** Forgets what was found in a part that was undone. */
  void forget() {
    ids.clear();
  }

  void agent(long projectId, String userKey) {
    if (userKey != null) {
      agents.computeIfAbsent(projectId, unused -> new TreeSet<>()).add(userKey);
    }
  }

  void reporter(long projectId, String userKey) {
    if (userKey != null) {
      reporters.computeIfAbsent(projectId, unused -> new TreeSet<>()).add(userKey);
    }
  }

  void uses(long projectId, long typeId, long statusId) {
    types.computeIfAbsent(projectId, unused -> new TreeSet<>()).add(typeId);
    statuses.computeIfAbsent(projectId, unused -> new TreeSet<>()).add(statusId);
  }

  int agents() {
    Set<String> all = new HashSet<>();
    agents.values().forEach(all::addAll);
    return all.size();
  }

  /** Gives roles, issue types and workflow to the projects, when all issues are known. */
  void finish() {
    types.keySet().forEach(id -> tracker.projects().byId(id).ifPresent(this::finish));
  }

  private void finish(StoredProject project) {
    Set<String> team = new TreeSet<>(agents.getOrDefault(project.id(), Set.of()));
    team.removeIf(user -> tracker.users().byKey(user).isEmpty());
    long role = project.isServiceDesk() ? Roles.SERVICE_DESK_TEAM : Roles.DEVELOPERS;
    team.forEach(user -> tracker.roles().give(role, project.id(), actor(user)));
    team.forEach(user -> tracker.groups().join(Groups.SERVICE_DESK_USERS, user));
    if (project.isServiceDesk()) {
      reporters.getOrDefault(project.id(), Set.of()).stream()
          .filter(user -> !team.contains(user))
          .forEach(user -> tracker.roles().give(Roles.CUSTOMERS, project.id(), actor(user)));
    }
    tracker.projects().update(withSchemes(project));
  }

  private static RoleActor actor(String userKey) {
    return new RoleActor(Holder.USER, userKey);
  }

  private StoredProject withSchemes(StoredProject project) {
    return new StoredProject(
        project.id(),
        project.projectKey(),
        project.name(),
        project.description(),
        project.type(),
        project.lead(),
        typeScheme(project),
        workflowScheme(project));
  }

  private long typeScheme(StoredProject project) {
    Set<Long> all = new TreeSet<>(types.get(project.id()));
    if (project.typeSchemeId() == TypeSchemes.STANDARD) {
      return tracker
          .typeSchemes()
          .add(project.projectKey() + ": issue type scheme", List.copyOf(all));
    }
    all.addAll(tracker.typeSchemes().of(project).typeIds());
    tracker.typeSchemes().setTypes(project.typeSchemeId(), List.copyOf(all));
    return project.typeSchemeId();
  }

  /** A project that had a workflow keeps it. */
  private Long workflowScheme(StoredProject project) {
    if (project.workflowSchemeId() != null) {
      return project.workflowSchemeId();
    }
    String name = project.projectKey() + ": imported workflow";
    tracker
        .workflows()
        .add(name, ImportedWorkflow.xml(statuses.get(project.id()), tracker.constants()));
    return tracker
        .workflowSchemes()
        .add(
            new StoredWorkflowScheme(
                0, project.projectKey() + ": workflow scheme", "", name, null, Map.of()))
        .id();
  }
}
