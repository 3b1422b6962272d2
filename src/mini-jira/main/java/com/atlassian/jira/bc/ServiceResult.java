package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.WarningCollection;

/** Whether a service did or may do something, and what it objects to. */
public interface ServiceResult {
  boolean isValid();

  ErrorCollection getErrorCollection();

  WarningCollection getWarningCollection();

  default boolean hasWarnings() {
    return getWarningCollection() != null && getWarningCollection().hasAnyWarnings();
  }
}
