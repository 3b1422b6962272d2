package com.atlassian.jira.bc;

public interface ServiceResult {
  boolean isValid();

  com.atlassian.jira.util.ErrorCollection getErrorCollection();

  com.atlassian.jira.util.WarningCollection getWarningCollection();

  default boolean hasWarnings() {
    throw new UnsupportedOperationException("signature only: ServiceResult.hasWarnings");
  }
}
