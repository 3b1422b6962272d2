package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;

public interface IssueTypePermissionService {
  boolean hasPermissionToViewIssueType(ApplicationUser p0, String p1);

  boolean hasPermissionToEditIssueType(ApplicationUser p0);
}
