package org.clientrecovery.jira.report;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Settings;

/**
 * Who may see the commitments of which projects: whoever may browse the project, is no customer of
 * it, and is in one of the groups that an admin may have named.
 *
 * <p>This opens the report alone: what it shows of an issue and a comment is checked for each.
 */
public final class ReportReaders {
  private final PermissionManager permissions;
  private final GroupManager groups;
  private final SettingsStore settings;

  public ReportReaders(PermissionManager permissions, GroupManager groups, SettingsStore settings) {
    this.permissions = permissions;
    this.groups = groups;
    this.settings = settings;
  }

  /** The projects whose commitments that person may see, by name; none for the anonymous. */
  public List<Project> projects(ApplicationUser reader) {
    if (reader == null) {
      return List.of();
    }
    Map<Long, String> named = settings.everywhere(Setting.MAY_SEE_REPORTS);
    return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, reader).stream()
        .filter(project -> isNoCustomer(reader, project))
        .filter(project -> isNamed(reader, namesFor(project, named)))
        .sorted(Comparator.comparing(Project::getName).thenComparing(Project::getKey))
        .toList();
  }

  private boolean isNoCustomer(ApplicationUser reader, Project project) {
    return !Participants.isServiceDesk(project)
        || permissions.hasPermission(Participants.agent(), project, reader);
  }

  private static Set<String> namesFor(Project project, Map<Long, String> named) {
    String site = named.getOrDefault(SettingsStore.SITE, Setting.MAY_SEE_REPORTS.standard());
    String value = named.getOrDefault(project.getId(), site);
    return Settings.standard()
        .with(Map.of(Setting.MAY_SEE_REPORTS, value))
        .names(Setting.MAY_SEE_REPORTS);
  }

  private boolean isNamed(ApplicationUser reader, Set<String> names) {
    return names.isEmpty() || names.stream().anyMatch(name -> groups.isUserInGroup(reader, name));
  }
}
