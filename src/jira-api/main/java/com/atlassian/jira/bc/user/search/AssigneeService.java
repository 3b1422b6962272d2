package com.atlassian.jira.bc.user.search;

public interface AssigneeService {
  boolean isAssignable(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.opensymphony.workflow.loader.ActionDescriptor p2);

  boolean isAssignable(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.user.ApplicationUser p1);

  java.util.List<com.atlassian.jira.user.ApplicationUser> getAssignableUsers(
      com.atlassian.jira.issue.Issue p0, com.opensymphony.workflow.loader.ActionDescriptor p1);

  java.util.List<com.atlassian.jira.user.ApplicationUser> getAssignableUsers(
      java.util.Collection<com.atlassian.jira.issue.Issue> p0,
      com.opensymphony.workflow.loader.ActionDescriptor p1);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> findAssignableUsers(
      java.lang.String p0,
      com.atlassian.jira.issue.Issue p1,
      com.opensymphony.workflow.loader.ActionDescriptor p2);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> findAssignableUsers(
      java.lang.String p0, com.atlassian.jira.project.Project p1);

  java.util.List<com.atlassian.jira.user.ApplicationUser> getSuggestedAssignees(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.opensymphony.workflow.loader.ActionDescriptor p2);

  java.util.List<com.atlassian.jira.user.ApplicationUser> getSuggestedAssignees(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.util.List<com.atlassian.jira.user.ApplicationUser> p2);

  java.util.Map<java.lang.String, java.lang.Boolean> makeUniqueFullNamesMap(
      java.util.Collection<com.atlassian.jira.user.ApplicationUser> p0);

  java.util.List<com.atlassian.jira.user.ApplicationUser> getSuggestedAssignees(
      java.util.Set<java.lang.String> p0,
      java.util.List<com.atlassian.jira.user.ApplicationUser> p1);

  java.util.Set<java.lang.String> getRecentAssigneeNamesForIssue(com.atlassian.jira.issue.Issue p0);

  java.util.Set<java.lang.String> getRecentAssigneeNamesForUser(
      com.atlassian.jira.user.ApplicationUser p0);

  java.util.Set<java.lang.String> getRecentAssigneeKeysForIssue(com.atlassian.jira.issue.Issue p0);

  java.util.Set<java.lang.String> getRecentAssigneeKeysForUser(
      com.atlassian.jira.user.ApplicationUser p0);
}
