package com.atlassian.jira.user;

public interface UserAdminHistoryManager {
  int DEFAULT_ADMIN_HISTORY_DROPDOWN_ITEMS = Integer.parseInt("0");

  void addAdminPageToHistory(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1, java.lang.String p2);

  java.util.List<com.atlassian.jira.user.UserHistoryItem>
      getAdminPageHistoryWithoutPermissionChecks(com.atlassian.jira.user.ApplicationUser p0);
}
