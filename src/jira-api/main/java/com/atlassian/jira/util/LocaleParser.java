package com.atlassian.jira.util;

public class LocaleParser {
  public LocaleParser() {
    throw new UnsupportedOperationException("signature only: new LocaleParser");
  }

  public static java.util.Locale parseLocale(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: LocaleParser.parseLocale");
  }
}
