package com.atlassian.jira.util;

import java.util.Locale;

public class LocaleParser {
  public LocaleParser() {
    throw new UnsupportedOperationException("signature only: new LocaleParser");
  }

  public static Locale parseLocale(String p0) {
    throw new UnsupportedOperationException("signature only: LocaleParser.parseLocale");
  }
}
