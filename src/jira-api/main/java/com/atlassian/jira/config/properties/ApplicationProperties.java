package com.atlassian.jira.config.properties;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

public interface ApplicationProperties {
  String getText(String p0);

  String getDefaultBackedText(String p0);

  void setText(String p0, String p1);

  String getString(String p0);

  Collection<String> getDefaultKeys();

  String getDefaultBackedString(String p0);

  String getDefaultString(String p0);

  void setString(String p0, String p1);

  boolean getOption(String p0);

  Collection<String> getKeys();

  void setOption(String p0, boolean p1);

  String getEncoding();

  String getMailEncoding();

  String getContentType();

  void refresh();

  Locale getDefaultLocale();

  Collection<String> getStringsWithPrefix(String p0);

  Map<String, Object> asMap();
}
