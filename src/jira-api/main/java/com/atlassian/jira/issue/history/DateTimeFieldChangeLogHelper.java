package com.atlassian.jira.issue.history;

public interface DateTimeFieldChangeLogHelper {
  java.lang.String createChangelogValueForDateTimeField(java.util.Date p0);

  java.lang.String createChangelogValueForDateField(java.util.Date p0);

  java.lang.String renderChangeHistoryValueDate(java.lang.String p0, java.lang.String p1);

  java.lang.String renderChangeHistoryValueDateTime(java.lang.String p0, java.lang.String p1);
}
