package com.atlassian.jira.timezone;

import java.util.TimeZone;

public interface TimeZoneInfo extends Comparable<TimeZoneInfo> {
  String getTimeZoneId();

  String getDisplayName();

  String getGMTOffset();

  String getCity();

  String getRegionKey();

  TimeZone toTimeZone();
}
