package com.atlassian.jira.bc.project.component;

import com.atlassian.jira.bc.EntityNotFoundException;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

public interface ProjectComponentManager {
  String NO_COMPONENTS = "-1";

  ProjectComponent create(String p0, String p1, String p2, long p3, Long p4)
      throws IllegalArgumentException;

  ProjectComponent find(Long p0) throws EntityNotFoundException;

  ProjectComponent getProjectComponent(Long p0);

  Collection<ProjectComponent> findAllForProject(Long p0);

  Collection<String> findAllUniqueNamesForProjects(Collection<Long> p0);

  Collection<ProjectComponent> findAll();

  int getTotalComponentCount();

  Collection<String> findAllUniqueNamesForProjectObjects(Collection<Project> p0);

  List<ProjectComponent> getComponents(List<Long> p0) throws EntityNotFoundException;

  List<ChangeItemBean> updateIssueProjectComponents(
      com.atlassian.jira.issue.Issue p0, Collection<ProjectComponent> p1);

  void delete(Long p0) throws EntityNotFoundException;

  void deleteAllComponents(Long p0);

  boolean containsName(String p0, Long p1);

  Long findProjectIdForComponent(Long p0) throws EntityNotFoundException;

  ProjectComponent findByComponentName(Long p0, String p1);

  Collection<ProjectComponent> findByComponentNameCaseInSensitive(String p0);

  Collection<ProjectComponent> findComponentsByLead(String p0);

  Collection<ProjectComponent> findComponentsByIssue(com.atlassian.jira.issue.Issue p0);

  Collection<Long> getIssueIdsWithComponent(ProjectComponent p0);
}
