package com.atlassian.sal.api.message;

public interface LocaleResolver {
  java.util.Locale getLocale();

  java.util.Locale getLocale(com.atlassian.sal.api.user.UserKey p0);

  java.util.Locale getApplicationLocale();

  java.util.Set<java.util.Locale> getSupportedLocales();
}
