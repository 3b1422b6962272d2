package com.atlassian.jira.timezone;

public interface TimeZoneInfo
    extends java.lang.Comparable<com.atlassian.jira.timezone.TimeZoneInfo> {
  java.lang.String getTimeZoneId();

  java.lang.String getDisplayName();

  java.lang.String getGMTOffset();

  java.lang.String getCity();

  java.lang.String getRegionKey();

  java.util.TimeZone toTimeZone();
}
