package com.atlassian.jira.plugin.report;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

public interface ReportSubTaskFetcher {
  List<com.atlassian.jira.issue.Issue> getSubTasks(
      ApplicationUser p0,
      List<com.atlassian.jira.issue.Issue> p1,
      SubTaskInclusionOption p2,
      boolean p3)
      throws SearchException;

  List<com.atlassian.jira.issue.Issue> getSubTasksForUser(
      ApplicationUser p0,
      List<com.atlassian.jira.issue.Issue> p1,
      SubTaskInclusionOption p2,
      boolean p3)
      throws SearchException;
}
