package com.atlassian.jira.issue.history;

import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import java.util.List;

public interface DateRangeBuilder {
  List<ChangeHistoryItem> buildDateRanges(
      com.atlassian.jira.issue.Issue p0, List<ChangeHistoryItem> p1);

  String getEmptyValue();
}
