package com.atlassian.jira.security.roles;

public interface ProjectRoleManager {
  java.util.Collection<com.atlassian.jira.security.roles.ProjectRole> getProjectRoles();

  java.util.Collection<com.atlassian.jira.security.roles.ProjectRole> getProjectRoles(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.project.Project p1);

  com.atlassian.jira.security.roles.ProjectRole getProjectRole(java.lang.Long p0);

  com.atlassian.jira.security.roles.ProjectRole getProjectRole(java.lang.String p0);

  com.atlassian.jira.security.roles.ProjectRole createRole(
      com.atlassian.jira.security.roles.ProjectRole p0);

  boolean isRoleNameUnique(java.lang.String p0);

  void deleteRole(com.atlassian.jira.security.roles.ProjectRole p0);

  void updateRole(com.atlassian.jira.security.roles.ProjectRole p0);

  com.atlassian.jira.security.roles.ProjectRoleActors getProjectRoleActors(
      com.atlassian.jira.security.roles.ProjectRole p0, com.atlassian.jira.project.Project p1);

  void updateProjectRoleActors(com.atlassian.jira.security.roles.ProjectRoleActors p0);

  com.atlassian.jira.security.roles.DefaultRoleActors getDefaultRoleActors(
      com.atlassian.jira.security.roles.ProjectRole p0);

  void updateDefaultRoleActors(com.atlassian.jira.security.roles.DefaultRoleActors p0);

  void applyDefaultsRolesToProject(com.atlassian.jira.project.Project p0);

  void removeAllRoleActorsByNameAndType(java.lang.String p0, java.lang.String p1);

  void removeAllRoleActorsByProject(com.atlassian.jira.project.Project p0);

  boolean isUserInProjectRole(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.security.roles.ProjectRole p1,
      com.atlassian.jira.project.Project p2);

  java.util.Collection<java.lang.Long> getProjectIdsContainingRoleActorByNameAndType(
      java.lang.String p0, java.lang.String p1);

  java.util.List<java.lang.Long> roleActorOfTypeExistsForProjects(
      java.util.List<java.lang.Long> p0,
      com.atlassian.jira.security.roles.ProjectRole p1,
      java.lang.String p2,
      java.lang.String p3);

  java.util.Map<java.lang.Long, java.util.List<java.lang.String>>
      getProjectIdsForUserInGroupsBecauseOfRole(
          java.util.List<java.lang.Long> p0,
          com.atlassian.jira.security.roles.ProjectRole p1,
          java.lang.String p2,
          java.lang.String p3);

  com.atlassian.jira.security.roles.ProjectRoleManager.ProjectIdToProjectRoleIdsMap
      createProjectIdToProjectRolesMap(
          com.atlassian.jira.user.ApplicationUser p0, java.util.Collection<java.lang.Long> p1);

  public static class ProjectIdToProjectRoleIdsMap
      implements java.lang.Iterable<
          com.atlassian.jira.security.roles.ProjectRoleManager.ProjectIdToProjectRoleIdsMap.Entry> {
    public ProjectIdToProjectRoleIdsMap() {
      throw new UnsupportedOperationException(
          "signature only: new ProjectRoleManager.ProjectIdToProjectRoleIdsMap");
    }

    public void add(java.lang.Long p0, java.lang.Long p1) {
      throw new UnsupportedOperationException(
          "signature only: ProjectRoleManager.ProjectIdToProjectRoleIdsMap.add");
    }

    public boolean isEmpty() {
      throw new UnsupportedOperationException(
          "signature only: ProjectRoleManager.ProjectIdToProjectRoleIdsMap.isEmpty");
    }

    public java.util.Iterator<
            com.atlassian.jira.security.roles.ProjectRoleManager.ProjectIdToProjectRoleIdsMap.Entry>
        iterator() {
      throw new UnsupportedOperationException(
          "signature only: ProjectRoleManager.ProjectIdToProjectRoleIdsMap.iterator");
    }

    public static class Entry {
      public java.lang.Long getProjectId() {
        throw new UnsupportedOperationException(
            "signature only: ProjectRoleManager.ProjectIdToProjectRoleIdsMap.Entry.getProjectId");
      }

      public java.util.List<java.lang.Long> getProjectRoleIds() {
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
