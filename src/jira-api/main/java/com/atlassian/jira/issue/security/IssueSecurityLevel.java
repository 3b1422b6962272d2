package com.atlassian.jira.issue.security;

public interface IssueSecurityLevel {
  java.lang.Long getId();

  java.lang.String getName();

  java.lang.String getDescription();

  java.lang.Long getSchemeId();
}
