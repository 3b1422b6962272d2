package com.atlassian.jira.permission;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.security.ProjectWidePermission;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface PermissionSchemeManager extends SchemeManager {
  String getSchemeEntityName();

  String getEntityName();

  String getAssociationType();

  String getSchemeDesc();

  Collection<PermissionSchemeEntry> getPermissionSchemeEntries(Scheme p0, ProjectPermissionKey p1);

  Collection<PermissionSchemeEntry> getPermissionSchemeEntries(long p0, ProjectPermissionKey p1);

  Collection<PermissionSchemeEntry> getPermissionSchemeEntries(
      long p0, ProjectPermissionKey p1, String p2);

  void flushSchemeEntities();

  boolean hasSchemePermission(ProjectPermissionKey p0, Project p1);

  boolean hasSchemePermission(ProjectPermissionKey p0, com.atlassian.jira.issue.Issue p1);

  boolean hasSchemePermission(ProjectPermissionKey p0, Project p1, ApplicationUser p2, boolean p3);

  ProjectWidePermission hasProjectWidePermission(
      ProjectPermissionKey p0, Project p1, ApplicationUser p2, boolean p3);

  boolean hasSchemePermission(
      ProjectPermissionKey p0, com.atlassian.jira.issue.Issue p1, ApplicationUser p2, boolean p3);

  Collection<Group> getGroups(ProjectPermissionKey p0, Project p1);

  Collection<ApplicationUser> getUsers(ProjectPermissionKey p0, PermissionContext p1);

  boolean hasExtendedProjectAdministration(Project p0);
}
