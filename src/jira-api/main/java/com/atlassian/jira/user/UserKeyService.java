package com.atlassian.jira.user;

public interface UserKeyService {
  String getUsernameForKey(String p0);

  String getKeyForUsername(String p0);

  String getKeyForUser(ApplicationUser p0);
}
