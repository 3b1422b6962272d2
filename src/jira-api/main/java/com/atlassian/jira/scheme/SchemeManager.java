package com.atlassian.jira.scheme;

public interface SchemeManager {
  java.lang.String PROJECT_ASSOCIATION = "ProjectScheme";

  com.atlassian.jira.scheme.Scheme getSchemeObject(java.lang.Long p0)
      throws com.atlassian.jira.exception.DataAccessException;

  java.util.List<com.atlassian.jira.scheme.Scheme> getSchemeObjects()
      throws com.atlassian.jira.exception.DataAccessException;

  java.util.List<com.atlassian.jira.scheme.Scheme> getAssociatedSchemes(boolean p0);

  com.atlassian.jira.scheme.Scheme getSchemeObject(java.lang.String p0)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.scheme.Scheme getSchemeFor(com.atlassian.jira.project.Project p0);

  java.lang.Long getSchemeIdFor(com.atlassian.jira.project.Project p0);

  boolean schemeExists(java.lang.String p0) throws org.ofbiz.core.entity.GenericEntityException;

  com.atlassian.jira.scheme.Scheme createSchemeObject(java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.scheme.Scheme createSchemeAndEntities(com.atlassian.jira.scheme.Scheme p0)
      throws com.atlassian.jira.exception.DataAccessException;

  void updateScheme(com.atlassian.jira.scheme.Scheme p0);

  void deleteScheme(java.lang.Long p0) throws org.ofbiz.core.entity.GenericEntityException;

  void addSchemeToProject(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.scheme.Scheme p1);

  void removeSchemesFromProject(com.atlassian.jira.project.Project p0);

  void deleteEntity(java.lang.Long p0) throws org.ofbiz.core.entity.GenericEntityException;

  void deleteEntities(java.lang.Iterable<java.lang.Long> p0);

  java.util.List<com.atlassian.jira.project.Project> getProjects(
      com.atlassian.jira.scheme.Scheme p0);

  com.atlassian.jira.scheme.Scheme getDefaultSchemeObject();

  void addDefaultSchemeToProject(com.atlassian.jira.project.Project p0);

  com.atlassian.jira.scheme.Scheme copyScheme(com.atlassian.jira.scheme.Scheme p0);

  boolean removeEntities(java.lang.String p0, java.lang.String p1)
      throws com.atlassian.jira.exception.RemoveException;

  void swapParameterForEntitiesOfType(
      java.lang.String p0, java.lang.String p1, java.lang.String p2);

  java.util.Collection<com.atlassian.crowd.embedded.api.Group> getGroups(
      java.lang.Long p0, com.atlassian.jira.project.Project p1);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsers(
      java.lang.Long p0, com.atlassian.jira.project.Project p1);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsers(
      java.lang.Long p0, com.atlassian.jira.issue.Issue p1);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsers(
      java.lang.Long p0, com.atlassian.jira.permission.PermissionContext p1);

  java.util.List<com.atlassian.jira.scheme.Scheme> getUnassociatedSchemes()
      throws com.atlassian.jira.exception.DataAccessException;
}
