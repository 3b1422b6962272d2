package com.atlassian.jira.user;

public interface UserLocaleStore {
  java.util.Locale getLocale(com.atlassian.jira.user.ApplicationUser p0);

  java.util.Locale getDefaultLocale();
}
