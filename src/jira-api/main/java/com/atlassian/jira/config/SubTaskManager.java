package com.atlassian.jira.config;

public interface SubTaskManager {
  java.lang.String SUB_TASK_ISSUE_TYPE_STYLE = "jira_subtask";
  java.lang.String SUB_TASK_LINK_TYPE_NAME = "jira_subtask_link";
  java.lang.String SUB_TASK_LINK_TYPE_STYLE = "jira_subtask";
  java.lang.String SUB_TASK_LINK_TYPE_INWARD_NAME = "jira_subtask_inward";
  java.lang.String SUB_TASK_LINK_TYPE_OUTWARD_NAME = "jira_subtask_outward";

  void enableSubTasks() throws com.atlassian.jira.exception.CreateException;

  void enableSubTasks(boolean p0) throws com.atlassian.jira.exception.CreateException;

  boolean isSubTasksEnabled();

  void disableSubTasks();

  boolean isSubTask(com.atlassian.jira.issue.Issue p0);

  java.lang.Long getParentIssueId(com.atlassian.jira.issue.Issue p0);

  java.lang.Long getParentIssueId(java.lang.Long p0);

  com.atlassian.jira.bean.SubTaskBean getSubTaskBean(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);

  void moveSubTask(com.atlassian.jira.issue.Issue p0, java.lang.Long p1, java.lang.Long p2);

  void resetSequences(com.atlassian.jira.issue.Issue p0);

  com.atlassian.jira.issue.issuetype.IssueType insertSubTaskIssueType(
      java.lang.String p0, java.lang.Long p1, java.lang.String p2, java.lang.Long p3)
      throws com.atlassian.jira.exception.CreateException;

  void updateSubTaskIssueType(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.Long p2,
      java.lang.String p3,
      java.lang.Long p4)
      throws com.atlassian.jira.exception.DataAccessException;

  void removeSubTaskIssueType(java.lang.String p0)
      throws com.atlassian.jira.exception.RemoveException;

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getSubTaskIssueTypeObjects();

  boolean issueTypeExistsById(java.lang.String p0);

  boolean issueTypeExistsByName(java.lang.String p0);

  void moveSubTaskIssueTypeUp(java.lang.String p0)
      throws com.atlassian.jira.exception.DataAccessException;

  void moveSubTaskIssueTypeDown(java.lang.String p0)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.issue.issuetype.IssueType getSubTaskIssueType(java.lang.String p0);

  void createSubTaskIssueLink(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.user.ApplicationUser p2)
      throws com.atlassian.jira.exception.CreateException;

  java.util.Collection<java.lang.Long> getAllSubTaskIssueIds();

  java.util.List<com.atlassian.jira.issue.link.IssueLink> getSubTaskIssueLinks(java.lang.Long p0);

  java.util.Collection<com.atlassian.jira.issue.Issue> getSubTaskObjects(
      com.atlassian.jira.issue.Issue p0);
}
