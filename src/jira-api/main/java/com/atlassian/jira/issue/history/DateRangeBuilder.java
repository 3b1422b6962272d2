package com.atlassian.jira.issue.history;

public interface DateRangeBuilder {
  java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistoryItem> buildDateRanges(
      com.atlassian.jira.issue.Issue p0,
      java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistoryItem> p1);

  java.lang.String getEmptyValue();
}
