package com.atlassian.jira.user;

import com.atlassian.jira.issue.search.searchers.IssueSearcher;
import java.util.List;

public interface UserIssueSearcherHistoryManager {
  void addIssueSearcherToHistory(ApplicationUser p0, IssueSearcher p1);

  List<UserHistoryItem> getUserIssueSearcherHistory(ApplicationUser p0);
}
