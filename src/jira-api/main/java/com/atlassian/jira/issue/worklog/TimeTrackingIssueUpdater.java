package com.atlassian.jira.issue.worklog;

public interface TimeTrackingIssueUpdater {
  java.lang.String EVENT_ORIGINAL_WORKLOG_PARAMETER = null;

  void updateIssueOnWorklogCreate(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.worklog.Worklog p1,
      java.lang.Long p2,
      boolean p3);

  void updateIssueOnWorklogUpdate(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.worklog.Worklog p1,
      com.atlassian.jira.issue.worklog.Worklog p2,
      java.lang.Long p3,
      java.lang.Long p4,
      boolean p5);

  void updateIssueOnWorklogDelete(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.worklog.Worklog p1,
      java.lang.Long p2,
      boolean p3);
}
