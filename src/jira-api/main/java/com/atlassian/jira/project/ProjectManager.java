package com.atlassian.jira.project;

public interface ProjectManager {
  com.atlassian.jira.project.Project createProject(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.project.ProjectCreationData p1);

  com.atlassian.jira.project.Project updateProject(
      com.atlassian.jira.project.Project p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.Long p5);

  com.atlassian.jira.project.Project updateProject(
      com.atlassian.jira.project.Project p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.Long p5,
      java.lang.Long p6,
      java.lang.String p7);

  com.atlassian.jira.project.Project updateProject(
      com.atlassian.jira.project.Project p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.Long p5,
      java.lang.Long p6);

  com.atlassian.jira.project.Project updateProject(
      com.atlassian.jira.project.UpdateProjectParameters p0);

  com.atlassian.jira.project.Project updateProjectType(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.project.Project p1,
      com.atlassian.jira.project.type.ProjectTypeKey p2);

  void removeProjectIssues(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.task.context.Context p1)
      throws com.atlassian.jira.exception.RemoveException;

  void removeProject(com.atlassian.jira.project.Project p0);

  com.atlassian.jira.project.Project getProjectObj(java.lang.Long p0)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.project.Project getProjectObjByName(java.lang.String p0);

  com.atlassian.jira.project.Project getProjectObjByKey(java.lang.String p0);

  com.atlassian.jira.project.Project getProjectByCurrentKey(java.lang.String p0);

  com.atlassian.jira.project.Project getProjectByCurrentKeyIgnoreCase(java.lang.String p0);

  com.atlassian.jira.project.Project getProjectObjByKeyIgnoreCase(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.project.Project> getProjectsByArgs(
      java.util.Collection<java.lang.String> p0);

  java.util.Set<java.lang.String> getAllProjectKeys(java.lang.Long p0);

  java.util.List<com.atlassian.jira.project.Project> getProjects();

  java.util.List<com.atlassian.jira.project.Project> getArchivedProjects();

  java.util.List<com.atlassian.jira.project.Project> getProjectObjects()
      throws com.atlassian.jira.exception.DataAccessException;

  long getProjectCount() throws com.atlassian.jira.exception.DataAccessException;

  long getNextId(com.atlassian.jira.project.Project p0)
      throws com.atlassian.jira.exception.DataAccessException;

  void refresh();

  java.util.Collection<com.atlassian.jira.project.ProjectCategory> getAllProjectCategories()
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.project.ProjectCategory getProjectCategory(java.lang.Long p0)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.project.ProjectCategory getProjectCategoryObject(java.lang.Long p0)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.project.ProjectCategory getProjectCategoryObjectByName(java.lang.String p0);

  com.atlassian.jira.project.ProjectCategory getProjectCategoryObjectByNameIgnoreCase(
      java.lang.String p0);

  void updateProjectCategory(com.atlassian.jira.project.ProjectCategory p0)
      throws com.atlassian.jira.exception.DataAccessException;

  java.util.Collection<com.atlassian.jira.project.Project> getProjectsFromProjectCategory(
      com.atlassian.jira.project.ProjectCategory p0)
      throws com.atlassian.jira.exception.DataAccessException;

  java.util.Collection<com.atlassian.jira.project.Project> getProjectObjectsFromProjectCategory(
      java.lang.Long p0) throws com.atlassian.jira.exception.DataAccessException;

  java.util.Collection<com.atlassian.jira.project.Project> getProjectObjectsWithNoCategory()
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.project.ProjectCategory getProjectCategoryForProject(
      com.atlassian.jira.project.Project p0)
      throws com.atlassian.jira.exception.DataAccessException;

  void setProjectCategory(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.project.ProjectCategory p1)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.project.ProjectCategory createProjectCategory(
      java.lang.String p0, java.lang.String p1);

  void removeProjectCategory(java.lang.Long p0);

  boolean isProjectCategoryUnique(java.lang.String p0);

  com.atlassian.jira.user.ApplicationUser getDefaultAssignee(
      com.atlassian.jira.project.Project p0,
      java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> p1)
      throws com.atlassian.jira.project.DefaultAssigneeException;

  java.util.List<com.atlassian.jira.project.Project> getProjectsLeadBy(
      com.atlassian.jira.user.ApplicationUser p0);

  java.util.List<com.atlassian.jira.project.Project> convertToProjectObjects(
      java.util.Collection<java.lang.Long> p0);

  long getCurrentCounterForProject(java.lang.Long p0);

  void setCurrentCounterForProject(com.atlassian.jira.project.Project p0, long p1);
}
