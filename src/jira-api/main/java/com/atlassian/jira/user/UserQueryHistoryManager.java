package com.atlassian.jira.user;

import java.util.List;

public interface UserQueryHistoryManager {
  void addQueryToHistory(ApplicationUser p0, String p1);

  List<UserHistoryItem> getUserQueryHistory(ApplicationUser p0);
}
