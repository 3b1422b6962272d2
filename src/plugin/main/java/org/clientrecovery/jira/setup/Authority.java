package org.clientrecovery.jira.setup;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;

/** Who may do what by the settings of a project, beside the permissions of the host. */
public final class Authority {
  private final GlobalPermissionManager global;
  private final PermissionManager permissions;
  private final GroupManager groups;
  private final SettingsStore settings;

  public Authority(
      GlobalPermissionManager global,
      PermissionManager permissions,
      GroupManager groups,
      SettingsStore settings) {
    this.global = global;
    this.permissions = permissions;
    this.groups = groups;
    this.settings = settings;
  }

  /** Whether that person administers the site; nobody (null) does not. */
  public boolean isAdmin(ApplicationUser user) {
    return user != null && global.hasPermission(GlobalPermissionKey.ADMINISTER, user);
  }

  /** Whether the project's settings let that person escalate, where the host does. */
  public boolean mayEscalate(ApplicationUser user, Project project) {
    return belongs(user, project, Setting.MAY_ESCALATE);
  }

  /** Whether the project's settings let that person see the reports, where the host does. */
  public boolean maySeeReports(ApplicationUser user, Project project) {
    return belongs(user, project, Setting.MAY_SEE_REPORTS);
  }

  /** Whether that person may let a recovery through a gate that is not answered. */
  public boolean mayOverride(ApplicationUser user, Project project) {
    return user != null
        && (isAdmin(user)
            || user.equals(project.getProjectLead())
            || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)
            || isInOneOf(user, groups(project, Setting.MAY_OVERRIDE)));
  }

  /** No groups are everybody. */
  private boolean belongs(ApplicationUser user, Project project, Setting setting) {
    Set<String> named = groups(project, setting);
    return user != null && (named.isEmpty() || isInOneOf(user, named));
  }

  private Set<String> groups(Project project, Setting setting) {
    return settings.of(project.getId()).names(setting);
  }

  private boolean isInOneOf(ApplicationUser user, Set<String> named) {
    return named.stream().anyMatch(group -> groups.isUserInGroup(user, group));
  }
}
