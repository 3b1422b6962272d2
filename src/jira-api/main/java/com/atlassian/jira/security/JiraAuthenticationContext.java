package com.atlassian.jira.security;

public interface JiraAuthenticationContext {
  com.atlassian.jira.user.ApplicationUser getLoggedInUser();

  boolean isLoggedInUser();

  java.util.Locale getLocale();

  com.atlassian.jira.util.I18nHelper getI18nHelper();

  void setLoggedInUser(com.atlassian.jira.user.ApplicationUser p0);

  void clearLoggedInUser();
}
