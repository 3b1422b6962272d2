package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;

public interface ProjectManager {
  Project createProject(ApplicationUser p0, ProjectCreationData p1);

  Project updateProject(Project p0, String p1, String p2, String p3, String p4, Long p5);

  Project updateProject(
      Project p0, String p1, String p2, String p3, String p4, Long p5, Long p6, String p7);

  Project updateProject(Project p0, String p1, String p2, String p3, String p4, Long p5, Long p6);

  Project updateProject(UpdateProjectParameters p0);

  Project updateProjectType(ApplicationUser p0, Project p1, ProjectTypeKey p2);

  void removeProjectIssues(Project p0, Context p1) throws RemoveException;

  void removeProject(Project p0);

  Project getProjectObj(Long p0) throws DataAccessException;

  Project getProjectObjByName(String p0);

  Project getProjectObjByKey(String p0);

  Project getProjectByCurrentKey(String p0);

  Project getProjectByCurrentKeyIgnoreCase(String p0);

  Project getProjectObjByKeyIgnoreCase(String p0);

  Collection<Project> getProjectsByArgs(Collection<String> p0);

  Set<String> getAllProjectKeys(Long p0);

  List<Project> getProjects();

  List<Project> getArchivedProjects();

  List<Project> getProjectObjects() throws DataAccessException;

  long getProjectCount() throws DataAccessException;

  long getNextId(Project p0) throws DataAccessException;

  void refresh();

  Collection<ProjectCategory> getAllProjectCategories() throws DataAccessException;

  ProjectCategory getProjectCategory(Long p0) throws DataAccessException;

  ProjectCategory getProjectCategoryObject(Long p0) throws DataAccessException;

  ProjectCategory getProjectCategoryObjectByName(String p0);

  ProjectCategory getProjectCategoryObjectByNameIgnoreCase(String p0);

  void updateProjectCategory(ProjectCategory p0) throws DataAccessException;

  Collection<Project> getProjectsFromProjectCategory(ProjectCategory p0) throws DataAccessException;

  Collection<Project> getProjectObjectsFromProjectCategory(Long p0) throws DataAccessException;

  Collection<Project> getProjectObjectsWithNoCategory() throws DataAccessException;

  ProjectCategory getProjectCategoryForProject(Project p0) throws DataAccessException;

  void setProjectCategory(Project p0, ProjectCategory p1) throws DataAccessException;

  ProjectCategory createProjectCategory(String p0, String p1);

  void removeProjectCategory(Long p0);

  boolean isProjectCategoryUnique(String p0);

  ApplicationUser getDefaultAssignee(Project p0, Collection<ProjectComponent> p1)
      throws DefaultAssigneeException;

  List<Project> getProjectsLeadBy(ApplicationUser p0);

  List<Project> convertToProjectObjects(Collection<Long> p0);

  long getCurrentCounterForProject(Long p0);

  void setCurrentCounterForProject(Project p0, long p1);
}
