package org.clientrecovery.minijira.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;

/** {@code PermissionManager} and {@code GlobalPermissionManager}. */
final class PermissionService {
  private final Views views;

  PermissionService(Views views) {
    this.views = views;
  }

  private Permissions permissions() {
    return views.tracker().permissions();
  }

  public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
    if (issue == null) {
      return false;
    }
    if (issue.getId() == null) {
      return hasPermission(permission, issue.getProjectObject(), user);
    }
    StoredIssue stored = views.tracker().issues().byId(issue.getId()).orElse(null);
    return stored != null && permissions().has(permission.permissionKey(), stored, Views.key(user));
  }

  public boolean hasPermission(
      ProjectPermissionKey permission,
      Issue issue,
      ApplicationUser user,
      ActionDescriptor transition) {
    return hasPermission(permission, issue, user);
  }

  public boolean hasPermission(
      ProjectPermissionKey permission, Project project, ApplicationUser user) {
    if (project == null) {
      return false;
    }
    StoredProject stored = views.tracker().projects().byId(project.getId()).orElse(null);
    return stored != null && permissions().has(permission.permissionKey(), stored, Views.key(user));
  }

  public boolean hasPermission(
      ProjectPermissionKey permission, Project project, ApplicationUser user, boolean creating) {
    return hasPermission(permission, project, user);
  }

  public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
    return views.tracker().projects().all().stream()
        .filter(project -> permissions().has(permission.permissionKey(), project, Views.key(user)))
        .map(views::project)
        .toList();
  }

  public boolean hasProjects(ProjectPermissionKey permission, ApplicationUser user) {
    return !getProjects(permission, user).isEmpty();
  }

  public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
    return permissions().hasGlobal(permission.getKey(), Views.key(user));
  }

  public Collection<String> getGroupNamesWithPermission(GlobalPermissionKey permission) {
    return views.tracker().groups().holding(permission.getKey());
  }

  public Collection<Group> getGroupsWithPermission(GlobalPermissionKey permission) {
    return getGroupNamesWithPermission(permission).stream().map(views::group).toList();
  }
}
