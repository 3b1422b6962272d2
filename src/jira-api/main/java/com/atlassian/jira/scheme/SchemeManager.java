package com.atlassian.jira.scheme;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.permission.PermissionContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

public interface SchemeManager {
  String PROJECT_ASSOCIATION = "ProjectScheme";

  Scheme getSchemeObject(Long p0) throws DataAccessException;

  List<Scheme> getSchemeObjects() throws DataAccessException;

  List<Scheme> getAssociatedSchemes(boolean p0);

  Scheme getSchemeObject(String p0) throws DataAccessException;

  Scheme getSchemeFor(Project p0);

  Long getSchemeIdFor(Project p0);

  boolean schemeExists(String p0) throws GenericEntityException;

  Scheme createSchemeObject(String p0, String p1);

  Scheme createSchemeAndEntities(Scheme p0) throws DataAccessException;

  void updateScheme(Scheme p0);

  void deleteScheme(Long p0) throws GenericEntityException;

  void addSchemeToProject(Project p0, Scheme p1);

  void removeSchemesFromProject(Project p0);

  void deleteEntity(Long p0) throws GenericEntityException;

  void deleteEntities(Iterable<Long> p0);

  List<Project> getProjects(Scheme p0);

  Scheme getDefaultSchemeObject();

  void addDefaultSchemeToProject(Project p0);

  Scheme copyScheme(Scheme p0);

  boolean removeEntities(String p0, String p1) throws RemoveException;

  void swapParameterForEntitiesOfType(String p0, String p1, String p2);

  Collection<Group> getGroups(Long p0, Project p1);

  Collection<ApplicationUser> getUsers(Long p0, Project p1);

  Collection<ApplicationUser> getUsers(Long p0, com.atlassian.jira.issue.Issue p1);

  Collection<ApplicationUser> getUsers(Long p0, PermissionContext p1);

  List<Scheme> getUnassociatedSchemes() throws DataAccessException;
}
