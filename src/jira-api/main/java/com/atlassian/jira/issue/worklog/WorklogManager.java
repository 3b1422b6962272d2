package com.atlassian.jira.issue.worklog;

public interface WorklogManager {
  int WORKLOG_UPDATE_DATA_PAGE_SIZE = Integer.parseInt("0");

  boolean delete(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.worklog.Worklog p1,
      java.lang.Long p2,
      boolean p3);

  com.atlassian.jira.issue.worklog.Worklog update(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.worklog.Worklog p1,
      java.lang.Long p2,
      boolean p3);

  com.atlassian.jira.issue.worklog.Worklog create(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.worklog.Worklog p1,
      java.lang.Long p2,
      boolean p3);

  com.atlassian.jira.issue.worklog.Worklog getById(java.lang.Long p0);

  java.util.List<com.atlassian.jira.issue.worklog.Worklog> getByIssue(
      com.atlassian.jira.issue.Issue p0);

  com.atlassian.jira.util.collect.PagedList<com.atlassian.jira.issue.worklog.Worklog> getByIssue(
      com.atlassian.jira.issue.Issue p0, int p1);

  long getCountForWorklogsRestrictedByGroup(java.lang.String p0);

  int swapWorklogGroupRestriction(java.lang.String p0, java.lang.String p1);

  long getCountForWorklogsRestrictedByRole(java.lang.Long p0);

  int swapWorklogRoleRestriction(java.lang.Long p0, java.lang.Long p1);

  com.atlassian.jira.security.roles.ProjectRole getProjectRole(java.lang.Long p0);

  java.util.List<com.atlassian.jira.issue.worklog.Worklog> getWorklogsUpdatedSince(
      java.lang.Long p0);

  java.util.Set<com.atlassian.jira.issue.worklog.Worklog> getWorklogsForIds(
      java.util.Set<java.lang.Long> p0);

  void deleteWorklogsForIssue(com.atlassian.jira.issue.Issue p0);
}
