package com.atlassian.jira.datetime;

public class DateTimeFormatUtils {
  public DateTimeFormatUtils() {
    throw new UnsupportedOperationException("signature only: new DateTimeFormatUtils");
  }

  public static String getDateFormat() {
    throw new UnsupportedOperationException("signature only: DateTimeFormatUtils.getDateFormat");
  }

  public static String getDateTimeFormat() {
    throw new UnsupportedOperationException(
        "signature only: DateTimeFormatUtils.getDateTimeFormat");
  }

  public static String getTimeFormat() {
    throw new UnsupportedOperationException("signature only: DateTimeFormatUtils.getTimeFormat");
  }
}
