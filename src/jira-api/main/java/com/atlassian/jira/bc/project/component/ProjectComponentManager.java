package com.atlassian.jira.bc.project.component;

public interface ProjectComponentManager {
  java.lang.String NO_COMPONENTS = "-1";

  com.atlassian.jira.bc.project.component.ProjectComponent create(
      java.lang.String p0, java.lang.String p1, java.lang.String p2, long p3, java.lang.Long p4)
      throws java.lang.IllegalArgumentException;

  com.atlassian.jira.bc.project.component.ProjectComponent find(java.lang.Long p0)
      throws com.atlassian.jira.bc.EntityNotFoundException;

  com.atlassian.jira.bc.project.component.ProjectComponent getProjectComponent(java.lang.Long p0);

  java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> findAllForProject(
      java.lang.Long p0);

  java.util.Collection<java.lang.String> findAllUniqueNamesForProjects(
      java.util.Collection<java.lang.Long> p0);

  java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> findAll();

  int getTotalComponentCount();

  java.util.Collection<java.lang.String> findAllUniqueNamesForProjectObjects(
      java.util.Collection<com.atlassian.jira.project.Project> p0);

  java.util.List<com.atlassian.jira.bc.project.component.ProjectComponent> getComponents(
      java.util.List<java.lang.Long> p0) throws com.atlassian.jira.bc.EntityNotFoundException;

  java.util.List<com.atlassian.jira.issue.history.ChangeItemBean> updateIssueProjectComponents(
      com.atlassian.jira.issue.Issue p0,
      java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> p1);

  void delete(java.lang.Long p0) throws com.atlassian.jira.bc.EntityNotFoundException;

  void deleteAllComponents(java.lang.Long p0);

  boolean containsName(java.lang.String p0, java.lang.Long p1);

  java.lang.Long findProjectIdForComponent(java.lang.Long p0)
      throws com.atlassian.jira.bc.EntityNotFoundException;

  com.atlassian.jira.bc.project.component.ProjectComponent findByComponentName(
      java.lang.Long p0, java.lang.String p1);

  java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent>
      findByComponentNameCaseInSensitive(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent>
      findComponentsByLead(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent>
      findComponentsByIssue(com.atlassian.jira.issue.Issue p0);

  java.util.Collection<java.lang.Long> getIssueIdsWithComponent(
      com.atlassian.jira.bc.project.component.ProjectComponent p0);
}
