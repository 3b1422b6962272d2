package com.atlassian.jira.user;

import java.util.List;

public interface UserHistoryManager {
  void addUserToHistory(UserHistoryItem.Type p0, ApplicationUser p1, ApplicationUser p2);

  void addItemToHistory(UserHistoryItem.Type p0, ApplicationUser p1, String p2);

  void addItemToHistory(UserHistoryItem.Type p0, ApplicationUser p1, String p2, String p3);

  boolean hasHistory(UserHistoryItem.Type p0, ApplicationUser p1);

  List<UserHistoryItem> getHistory(UserHistoryItem.Type p0, ApplicationUser p1);

  void removeHistoryForUser(ApplicationUser p0);
}
