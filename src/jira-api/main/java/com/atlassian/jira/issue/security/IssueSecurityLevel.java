package com.atlassian.jira.issue.security;

public interface IssueSecurityLevel {
  Long getId();

  String getName();

  String getDescription();

  Long getSchemeId();
}
