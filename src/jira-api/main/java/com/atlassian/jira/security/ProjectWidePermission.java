package com.atlassian.jira.security;

public enum ProjectWidePermission {
  ALL_ISSUES,
  NO_ISSUES,
  ISSUE_SPECIFIC;
}
