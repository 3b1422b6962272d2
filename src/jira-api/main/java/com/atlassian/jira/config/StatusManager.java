package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;

public interface StatusManager {
  com.atlassian.jira.issue.status.Status createStatus(
      String p0, String p1, String p2, StatusCategory p3);

  com.atlassian.jira.issue.status.Status createStatus(String p0, String p1, String p2);

  void editStatus(
      com.atlassian.jira.issue.status.Status p0,
      String p1,
      String p2,
      String p3,
      StatusCategory p4);

  void editStatus(com.atlassian.jira.issue.status.Status p0, String p1, String p2, String p3);

  Collection<com.atlassian.jira.issue.status.Status> getStatuses();

  void removeStatus(String p0);

  com.atlassian.jira.issue.status.Status getStatus(String p0);

  void moveStatusUp(String p0);

  void moveStatusDown(String p0);
}
