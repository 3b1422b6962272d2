package com.atlassian.jira.config;

public interface StatusManager {
  com.atlassian.jira.issue.status.Status createStatus(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.issue.status.category.StatusCategory p3);

  com.atlassian.jira.issue.status.Status createStatus(
      java.lang.String p0, java.lang.String p1, java.lang.String p2);

  void editStatus(
      com.atlassian.jira.issue.status.Status p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      com.atlassian.jira.issue.status.category.StatusCategory p4);

  void editStatus(
      com.atlassian.jira.issue.status.Status p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3);

  java.util.Collection<com.atlassian.jira.issue.status.Status> getStatuses();

  void removeStatus(java.lang.String p0);

  com.atlassian.jira.issue.status.Status getStatus(java.lang.String p0);

  void moveStatusUp(java.lang.String p0);

  void moveStatusDown(java.lang.String p0);
}
