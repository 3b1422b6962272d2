package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

public interface JiraAuthenticationContext {
  ApplicationUser getLoggedInUser();

  boolean isLoggedInUser();

  Locale getLocale();

  I18nHelper getI18nHelper();

  void setLoggedInUser(ApplicationUser p0);

  void clearLoggedInUser();
}
