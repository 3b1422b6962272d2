package com.atlassian.jira.config;

import com.atlassian.jira.bean.SubTaskBean;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

public interface SubTaskManager {
  String SUB_TASK_ISSUE_TYPE_STYLE = "jira_subtask";
  String SUB_TASK_LINK_TYPE_NAME = "jira_subtask_link";
  String SUB_TASK_LINK_TYPE_STYLE = "jira_subtask";
  String SUB_TASK_LINK_TYPE_INWARD_NAME = "jira_subtask_inward";
  String SUB_TASK_LINK_TYPE_OUTWARD_NAME = "jira_subtask_outward";

  void enableSubTasks() throws CreateException;

  void enableSubTasks(boolean p0) throws CreateException;

  boolean isSubTasksEnabled();

  void disableSubTasks();

  boolean isSubTask(com.atlassian.jira.issue.Issue p0);

  Long getParentIssueId(com.atlassian.jira.issue.Issue p0);

  Long getParentIssueId(Long p0);

  SubTaskBean getSubTaskBean(com.atlassian.jira.issue.Issue p0, ApplicationUser p1);

  void moveSubTask(com.atlassian.jira.issue.Issue p0, Long p1, Long p2);

  void resetSequences(com.atlassian.jira.issue.Issue p0);

  IssueType insertSubTaskIssueType(String p0, Long p1, String p2, Long p3) throws CreateException;

  void updateSubTaskIssueType(String p0, String p1, Long p2, String p3, Long p4)
      throws DataAccessException;

  void removeSubTaskIssueType(String p0) throws RemoveException;

  Collection<IssueType> getSubTaskIssueTypeObjects();

  boolean issueTypeExistsById(String p0);

  boolean issueTypeExistsByName(String p0);

  void moveSubTaskIssueTypeUp(String p0) throws DataAccessException;

  void moveSubTaskIssueTypeDown(String p0) throws DataAccessException;

  IssueType getSubTaskIssueType(String p0);

  void createSubTaskIssueLink(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.Issue p1, ApplicationUser p2)
      throws CreateException;

  Collection<Long> getAllSubTaskIssueIds();

  List<IssueLink> getSubTaskIssueLinks(Long p0);

  Collection<com.atlassian.jira.issue.Issue> getSubTaskObjects(com.atlassian.jira.issue.Issue p0);
}
