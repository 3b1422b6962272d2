package com.atlassian.jira.datetime;

public interface DateTimeFormatter {
  java.lang.String format(java.util.Date p0);

  java.util.Date parse(java.lang.String p0)
      throws java.lang.IllegalArgumentException, java.lang.UnsupportedOperationException;

  com.atlassian.jira.datetime.DateTimeFormatter forLoggedInUser();

  com.atlassian.jira.datetime.DateTimeFormatter forUser(com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.datetime.DateTimeFormatter withDefaultZone();

  com.atlassian.jira.datetime.DateTimeFormatter withSystemZone();

  com.atlassian.jira.datetime.DateTimeFormatter withZone(java.util.TimeZone p0);

  com.atlassian.jira.datetime.DateTimeFormatter withDefaultLocale();

  com.atlassian.jira.datetime.DateTimeFormatter withLocale(java.util.Locale p0);

  com.atlassian.jira.datetime.DateTimeFormatter withStyle(
      com.atlassian.jira.datetime.DateTimeStyle p0);

  com.atlassian.jira.datetime.DateTimeFormatter withStyle(java.lang.String p0);

  java.util.TimeZone getZone();

  java.util.Locale getLocale();

  com.atlassian.jira.datetime.DateTimeStyle getStyle();

  java.lang.String getFormatHint();
}
