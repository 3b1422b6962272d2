package org.clientrecovery.minijira.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.Holder;
import org.clientrecovery.minijira.tracker.RoleActor;
import org.clientrecovery.minijira.tracker.Roles;

/** {@code ProjectRoleManager}. */
final class RoleService {
  private final Views views;

  RoleService(Views views) {
    this.views = views;
  }

  private Roles roles() {
    return views.tracker().roles();
  }

  public Collection<ProjectRole> getProjectRoles() {
    return roles().all().stream().map(views::role).toList();
  }

  public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
    Set<Long> held = roles().of(Views.key(user), project.getId());
    return getProjectRoles().stream().filter(role -> held.contains(role.getId())).toList();
  }

  public ProjectRole getProjectRole(Long id) {
    return views.role(roles().byId(id).orElse(null));
  }

  public ProjectRole getProjectRole(String name) {
    return views.role(roles().byName(name).orElse(null));
  }

  public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
    return roles().of(Views.key(user), project.getId()).contains(role.getId());
  }

  public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
    return Standin.of(ProjectRoleActors.class, new Actors(role.getId(), project.getId()));
  }

  private final class Actors {
    private final long roleId;
    private final long projectId;

    Actors(long roleId, long projectId) {
      this.roleId = roleId;
      this.projectId = projectId;
    }

    public Long getProjectRoleId() {
      return roleId;
    }

    public Long getProjectId() {
      return projectId;
    }

    public Set<ApplicationUser> getApplicationUsers() {
      return roles().actors(roleId, projectId).stream()
          .flatMap(this::keys)
          .map(views::user)
          .filter(user -> user != null)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<ApplicationUser> getUsers() {
      return getApplicationUsers();
    }

    public boolean contains(ApplicationUser user) {
      return getApplicationUsers().contains(user);
    }

    private Stream<String> keys(RoleActor actor) {
      return actor.kind() == Holder.USER
          ? Stream.of(actor.parameter())
          : views.tracker().groups().members(actor.parameter()).stream();
    }
  }
}
