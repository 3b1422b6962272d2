package com.atlassian.jira.config;

public interface LocaleManager {
  java.lang.String DEFAULT_LOCALE = null;

  java.util.Set<java.util.Locale> getInstalledLocales();

  java.util.Map<java.lang.String, java.lang.String> getInstalledLocalesWithDefault(
      java.util.Locale p0, com.atlassian.jira.util.I18nHelper p1);

  java.util.Locale getLocale(java.lang.String p0);

  java.util.Locale getLocaleFor(com.atlassian.jira.user.ApplicationUser p0);

  void validateUserLocale(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.String p1,
      com.atlassian.jira.util.ErrorCollection p2);
}
