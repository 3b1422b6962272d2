package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

public interface ProjectRoleManager {
  Collection<ProjectRole> getProjectRoles();

  Collection<ProjectRole> getProjectRoles(ApplicationUser p0, Project p1);

  ProjectRole getProjectRole(Long p0);

  ProjectRole getProjectRole(String p0);

  ProjectRole createRole(ProjectRole p0);

  boolean isRoleNameUnique(String p0);

  void deleteRole(ProjectRole p0);

  void updateRole(ProjectRole p0);

  ProjectRoleActors getProjectRoleActors(ProjectRole p0, Project p1);

  void updateProjectRoleActors(ProjectRoleActors p0);

  DefaultRoleActors getDefaultRoleActors(ProjectRole p0);

  void updateDefaultRoleActors(DefaultRoleActors p0);

  void applyDefaultsRolesToProject(Project p0);

  void removeAllRoleActorsByNameAndType(String p0, String p1);

  void removeAllRoleActorsByProject(Project p0);

  boolean isUserInProjectRole(ApplicationUser p0, ProjectRole p1, Project p2);

  Collection<Long> getProjectIdsContainingRoleActorByNameAndType(String p0, String p1);

  List<Long> roleActorOfTypeExistsForProjects(List<Long> p0, ProjectRole p1, String p2, String p3);

  Map<Long, List<String>> getProjectIdsForUserInGroupsBecauseOfRole(
      List<Long> p0, ProjectRole p1, String p2, String p3);

  ProjectRoleManager.ProjectIdToProjectRoleIdsMap createProjectIdToProjectRolesMap(
      ApplicationUser p0, Collection<Long> p1);

  public static class ProjectIdToProjectRoleIdsMap
      implements Iterable<ProjectRoleManager.ProjectIdToProjectRoleIdsMap.Entry> {
    public ProjectIdToProjectRoleIdsMap() {
      throw new UnsupportedOperationException(
          "signature only: new ProjectRoleManager.ProjectIdToProjectRoleIdsMap");
    }

    public void add(Long p0, Long p1) {
      throw new UnsupportedOperationException(
          "signature only: ProjectRoleManager.ProjectIdToProjectRoleIdsMap.add");
    }

    public boolean isEmpty() {
      throw new UnsupportedOperationException(
          "signature only: ProjectRoleManager.ProjectIdToProjectRoleIdsMap.isEmpty");
    }

    public Iterator<ProjectRoleManager.ProjectIdToProjectRoleIdsMap.Entry> iterator() {
      throw new UnsupportedOperationException(
          "signature only: ProjectRoleManager.ProjectIdToProjectRoleIdsMap.iterator");
    }

    public static class Entry {
      public Long getProjectId() {
        throw new UnsupportedOperationException(
            "signature only: ProjectRoleManager.ProjectIdToProjectRoleIdsMap.Entry.getProjectId");
      }

      public List<Long> getProjectRoleIds() {
        throw new UnsupportedOperationException(
            "signature only: ProjectRoleManager.ProjectIdToProjectRoleIdsMap.Entry.getProjectRoleIds");
      }

      Entry() {
        throw new UnsupportedOperationException(
            "signature only: new ProjectRoleManager.ProjectIdToProjectRoleIdsMap.Entry");
      }
    }
  }
}
