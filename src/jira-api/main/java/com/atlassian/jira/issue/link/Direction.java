package com.atlassian.jira.issue.link;

public enum Direction {
  OUT,
  IN;
}
