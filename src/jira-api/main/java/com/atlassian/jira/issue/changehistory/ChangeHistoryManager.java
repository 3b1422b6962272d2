package com.atlassian.jira.issue.changehistory;

public interface ChangeHistoryManager {
  java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistory> getChangeHistories(
      com.atlassian.jira.issue.Issue p0);

  java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistory> getChangeHistoriesSince(
      com.atlassian.jira.issue.Issue p0, java.util.Date p1);

  java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistory> getChangeHistoriesForUser(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);

  java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistory> getChangeHistoriesForUser(
      java.lang.Iterable<com.atlassian.jira.issue.Issue> p0,
      com.atlassian.jira.user.ApplicationUser p1);

  java.util.List<com.atlassian.jira.issue.history.ChangeItemBean> getChangeItemsForField(
      com.atlassian.jira.issue.Issue p0, java.lang.String p1);

  java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistory>
      getChangeItemsWithFieldsForIssues(
          java.lang.Iterable<com.atlassian.jira.issue.Issue> p0,
          java.lang.Iterable<java.lang.String> p1);

  java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistoryItem> getAllChangeItems(
      com.atlassian.jira.issue.Issue p0);

  com.atlassian.jira.issue.changehistory.ChangeHistory getChangeHistoryById(java.lang.Long p0);

  java.util.Collection<com.atlassian.jira.issue.Issue> findUserHistory(
      com.atlassian.jira.user.ApplicationUser p0,
      java.util.Collection<java.lang.String> p1,
      int p2);

  java.util.Collection<com.atlassian.jira.issue.Issue> findUserHistory(
      com.atlassian.jira.user.ApplicationUser p0,
      java.util.Collection<java.lang.String> p1,
      java.util.Collection<com.atlassian.jira.project.Project> p2,
      int p3);

  void removeAllChangeItems(com.atlassian.jira.issue.Issue p0);
}
