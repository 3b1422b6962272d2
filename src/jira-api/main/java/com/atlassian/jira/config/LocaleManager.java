package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

public interface LocaleManager {
  String DEFAULT_LOCALE = null;

  Set<Locale> getInstalledLocales();

  Map<String, String> getInstalledLocalesWithDefault(Locale p0, I18nHelper p1);

  Locale getLocale(String p0);

  Locale getLocaleFor(ApplicationUser p0);

  void validateUserLocale(ApplicationUser p0, String p1, ErrorCollection p2);
}
