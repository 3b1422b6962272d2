package com.atlassian.jira.issue.worklog;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.collect.PagedList;
import java.util.List;
import java.util.Set;

public interface WorklogManager {
  int WORKLOG_UPDATE_DATA_PAGE_SIZE = Integer.parseInt("0");

  boolean delete(ApplicationUser p0, Worklog p1, Long p2, boolean p3);

  Worklog update(ApplicationUser p0, Worklog p1, Long p2, boolean p3);

  Worklog create(ApplicationUser p0, Worklog p1, Long p2, boolean p3);

  Worklog getById(Long p0);

  List<Worklog> getByIssue(com.atlassian.jira.issue.Issue p0);

  PagedList<Worklog> getByIssue(com.atlassian.jira.issue.Issue p0, int p1);

  long getCountForWorklogsRestrictedByGroup(String p0);

  int swapWorklogGroupRestriction(String p0, String p1);

  long getCountForWorklogsRestrictedByRole(Long p0);

  int swapWorklogRoleRestriction(Long p0, Long p1);

  ProjectRole getProjectRole(Long p0);

  List<Worklog> getWorklogsUpdatedSince(Long p0);

  Set<Worklog> getWorklogsForIds(Set<Long> p0);

  void deleteWorklogsForIssue(com.atlassian.jira.issue.Issue p0);
}
