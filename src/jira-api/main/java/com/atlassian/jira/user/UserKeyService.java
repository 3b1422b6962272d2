package com.atlassian.jira.user;

public interface UserKeyService {
  java.lang.String getUsernameForKey(java.lang.String p0);

  java.lang.String getKeyForUsername(java.lang.String p0);

  java.lang.String getKeyForUser(com.atlassian.jira.user.ApplicationUser p0);
}
