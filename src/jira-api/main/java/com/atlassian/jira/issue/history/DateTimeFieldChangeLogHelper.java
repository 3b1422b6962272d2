package com.atlassian.jira.issue.history;

import java.util.Date;

public interface DateTimeFieldChangeLogHelper {
  String createChangelogValueForDateTimeField(Date p0);

  String createChangelogValueForDateField(Date p0);

  String renderChangeHistoryValueDate(String p0, String p1);

  String renderChangeHistoryValueDateTime(String p0, String p1);
}
