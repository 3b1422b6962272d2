package com.atlassian.jira.user;

import java.util.Locale;

public interface UserLocaleStore {
  Locale getLocale(ApplicationUser p0);

  Locale getDefaultLocale();
}
