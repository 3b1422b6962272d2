package com.atlassian.jira.bc.project.component;

public interface ProjectComponentService {
  com.atlassian.jira.bc.project.component.ProjectComponent create(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.util.ErrorCollection p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.Long p5,
      java.lang.Long p6);

  com.atlassian.jira.bc.project.component.ProjectComponent find(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.util.ErrorCollection p1,
      java.lang.Long p2);

  java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> findAllForProject(
      com.atlassian.jira.util.ErrorCollection p0, java.lang.Long p1);

  void deleteComponentForIssues(com.atlassian.jira.bc.JiraServiceContext p0, java.lang.Long p1);

  void deleteAndSwapComponentForIssues(
      com.atlassian.jira.bc.JiraServiceContext p0, java.lang.Long p1, java.lang.Long p2);
}
