package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

public interface DateTimeFormatter {
  String format(Date p0);

  Date parse(String p0) throws IllegalArgumentException, UnsupportedOperationException;

  DateTimeFormatter forLoggedInUser();

  DateTimeFormatter forUser(ApplicationUser p0);

  DateTimeFormatter withDefaultZone();

  DateTimeFormatter withSystemZone();

  DateTimeFormatter withZone(TimeZone p0);

  DateTimeFormatter withDefaultLocale();

  DateTimeFormatter withLocale(Locale p0);

  DateTimeFormatter withStyle(DateTimeStyle p0);

  DateTimeFormatter withStyle(String p0);

  TimeZone getZone();

  Locale getLocale();

  DateTimeStyle getStyle();

  String getFormatHint();
}
