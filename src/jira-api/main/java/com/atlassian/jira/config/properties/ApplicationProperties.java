package com.atlassian.jira.config.properties;

public interface ApplicationProperties {
  java.lang.String getText(java.lang.String p0);

  java.lang.String getDefaultBackedText(java.lang.String p0);

  void setText(java.lang.String p0, java.lang.String p1);

  java.lang.String getString(java.lang.String p0);

  java.util.Collection<java.lang.String> getDefaultKeys();

  java.lang.String getDefaultBackedString(java.lang.String p0);

  java.lang.String getDefaultString(java.lang.String p0);

  void setString(java.lang.String p0, java.lang.String p1);

  boolean getOption(java.lang.String p0);

  java.util.Collection<java.lang.String> getKeys();

  void setOption(java.lang.String p0, boolean p1);

  java.lang.String getEncoding();

  java.lang.String getMailEncoding();

  java.lang.String getContentType();

  void refresh();

  java.util.Locale getDefaultLocale();

  java.util.Collection<java.lang.String> getStringsWithPrefix(java.lang.String p0);

  java.util.Map<java.lang.String, java.lang.Object> asMap();
}
