package com.atlassian.jira.util;

public interface WarningCollection {
  void addWarning(java.lang.String p0);

  java.util.Collection<java.lang.String> getWarnings();

  boolean hasAnyWarnings();
}
