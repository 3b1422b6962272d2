package org.clientrecovery.minijira.tracker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Project roles and who has them where. */
public final class Roles {
  public static final long ADMINISTRATORS = 10002;
  public static final long DEVELOPERS = 10003;
  public static final long CUSTOMERS = 10100;
  public static final long SERVICE_DESK_TEAM = 10101;

  private final Jdbi jdbi;

  Roles(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** All roles by name. */
  public List<StoredRole> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_role order by name")
                .mapTo(StoredRole.class)
                .list());
  }

  public Optional<StoredRole> byId(long id) {
    return all().stream().filter(role -> role.id() == id).findFirst();
  }

  public Optional<StoredRole> byName(String name) {
    return all().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Adds a role and gives its id. */
  public long add(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate("insert into jira_role (name, description) values (:name, '')")
                .bind("name", name)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
  }

  /** Gives a role in a project to somebody, unless they have it. */
  public void give(long roleId, long projectId, RoleActor actor) {
    if (actors(roleId, projectId).contains(actor)) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into jira_role_actor (project_id, role_id, kind, parameter)"
                        + " values (:project, :role, :kind, :parameter)")
                .bind("project", projectId)
                .bind("role", roleId)
                .bindMethods(actor)
                .execute());
  }

  /** Who has a role in a project. */
  public List<RoleActor> actors(long roleId, long projectId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select kind, parameter from jira_role_actor"
                        + " where role_id = :role and project_id = :project"
                        + " order by kind, parameter")
                .bind("role", roleId)
                .bind("project", projectId)
                .mapTo(RoleActor.class)
                .list());
  }

  /** The ids of the roles that a user has in a project, by name or by group; none for null. */
  public Set<Long> of(String userKey, long projectId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select distinct a.role_id from jira_role_actor a where a.project_id = :project"
                        + " and ((a.kind = 'USER' and a.parameter = :user) or (a.kind = 'GROUP' and"
                        + " exists (select 1 from jira_membership m where m.user_key = :user and"
                        + " m.group_name = a.parameter)))")
                .bind("project", projectId)
                .bind("user", userKey)
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
  }
}
