package com.atlassian.jira.util;

import java.util.Collection;

public interface WarningCollection {
  void addWarning(String p0);

  Collection<String> getWarnings();

  boolean hasAnyWarnings();
}
