package com.atlassian.jira.plugin.report;

public interface ReportSubTaskFetcher {
  java.util.List<com.atlassian.jira.issue.Issue> getSubTasks(
      com.atlassian.jira.user.ApplicationUser p0,
      java.util.List<com.atlassian.jira.issue.Issue> p1,
      com.atlassian.jira.plugin.report.SubTaskInclusionOption p2,
      boolean p3)
      throws com.atlassian.jira.issue.search.SearchException;

  java.util.List<com.atlassian.jira.issue.Issue> getSubTasksForUser(
      com.atlassian.jira.user.ApplicationUser p0,
      java.util.List<com.atlassian.jira.issue.Issue> p1,
      com.atlassian.jira.plugin.report.SubTaskInclusionOption p2,
      boolean p3)
      throws com.atlassian.jira.issue.search.SearchException;
}
