package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.List;

public interface ChangeHistoryManager {
  List<ChangeHistory> getChangeHistories(com.atlassian.jira.issue.Issue p0);

  List<ChangeHistory> getChangeHistoriesSince(com.atlassian.jira.issue.Issue p0, Date p1);

  List<ChangeHistory> getChangeHistoriesForUser(
      com.atlassian.jira.issue.Issue p0, ApplicationUser p1);

  List<ChangeHistory> getChangeHistoriesForUser(
      Iterable<com.atlassian.jira.issue.Issue> p0, ApplicationUser p1);

  List<ChangeItemBean> getChangeItemsForField(com.atlassian.jira.issue.Issue p0, String p1);

  List<ChangeHistory> getChangeItemsWithFieldsForIssues(
      Iterable<com.atlassian.jira.issue.Issue> p0, Iterable<String> p1);

  List<ChangeHistoryItem> getAllChangeItems(com.atlassian.jira.issue.Issue p0);

  ChangeHistory getChangeHistoryById(Long p0);

  Collection<com.atlassian.jira.issue.Issue> findUserHistory(
      ApplicationUser p0, Collection<String> p1, int p2);

  Collection<com.atlassian.jira.issue.Issue> findUserHistory(
      ApplicationUser p0, Collection<String> p1, Collection<Project> p2, int p3);

  void removeAllChangeItems(com.atlassian.jira.issue.Issue p0);
}
