package com.atlassian.jira.user;

import java.util.List;

public interface UserAdminHistoryManager {
  int DEFAULT_ADMIN_HISTORY_DROPDOWN_ITEMS = Integer.parseInt("0");

  void addAdminPageToHistory(ApplicationUser p0, String p1, String p2);

  List<UserHistoryItem> getAdminPageHistoryWithoutPermissionChecks(ApplicationUser p0);
}
