package com.atlassian.jira.config;

public interface PriorityManager {
  com.atlassian.jira.issue.priority.Priority createPriority(
      java.lang.String p0, java.lang.String p1, java.lang.String p2, java.lang.String p3);

  void editPriority(
      com.atlassian.jira.issue.priority.Priority p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4);

  java.util.List<com.atlassian.jira.issue.priority.Priority> getPriorities();

  void removePriority(java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.issue.priority.Priority getPriority(java.lang.String p0);

  void movePriorityUp(java.lang.String p0);

  void movePriorityDown(java.lang.String p0);
}
