package com.atlassian.jira.config;

public interface IssueTypePermissionService {
  boolean hasPermissionToViewIssueType(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  boolean hasPermissionToEditIssueType(com.atlassian.jira.user.ApplicationUser p0);
}
