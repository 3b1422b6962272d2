package com.atlassian.jira.security;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.permission.ProjectPermission;
import com.atlassian.jira.permission.ProjectPermissionCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

public interface PermissionManager {
  Collection<ProjectPermission> getAllProjectPermissions();

  Collection<ProjectPermission> getProjectPermissions(ProjectPermissionCategory p0);

  boolean hasPermission(
      ProjectPermissionKey p0, com.atlassian.jira.issue.Issue p1, ApplicationUser p2);

  boolean hasPermission(
      ProjectPermissionKey p0,
      com.atlassian.jira.issue.Issue p1,
      ApplicationUser p2,
      ActionDescriptor p3);

  boolean hasPermission(
      ProjectPermissionKey p0,
      com.atlassian.jira.issue.Issue p1,
      ApplicationUser p2,
      com.atlassian.jira.issue.status.Status p3);

  boolean hasPermission(ProjectPermissionKey p0, Project p1, ApplicationUser p2);

  ProjectWidePermission hasProjectWidePermission(
      ProjectPermissionKey p0, Project p1, ApplicationUser p2);

  boolean hasPermission(ProjectPermissionKey p0, Project p1, ApplicationUser p2, boolean p3);

  void removeGroupPermissions(String p0) throws RemoveException;

  void removeUserPermissions(ApplicationUser p0) throws RemoveException;

  boolean hasProjects(ProjectPermissionKey p0, ApplicationUser p1);

  Collection<Project> getProjects(ProjectPermissionKey p0, ApplicationUser p1);

  Collection<Project> getProjects(ProjectPermissionKey p0, ApplicationUser p1, ProjectCategory p2);

  Collection<Project> getArchivedProjects(ProjectPermissionKey p0, ApplicationUser p1);

  void flushCache();

  Collection<Group> getAllGroups(int p0, Project p1);

  default boolean hasPublicAccess(ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: PermissionManager.hasPublicAccess");
  }
}
