package com.atlassian.jira.issue.worklog;

import com.atlassian.jira.user.ApplicationUser;

public interface TimeTrackingIssueUpdater {
  String EVENT_ORIGINAL_WORKLOG_PARAMETER = null;

  void updateIssueOnWorklogCreate(ApplicationUser p0, Worklog p1, Long p2, boolean p3);

  void updateIssueOnWorklogUpdate(
      ApplicationUser p0, Worklog p1, Worklog p2, Long p3, Long p4, boolean p5);

  void updateIssueOnWorklogDelete(ApplicationUser p0, Worklog p1, Long p2, boolean p3);
}
