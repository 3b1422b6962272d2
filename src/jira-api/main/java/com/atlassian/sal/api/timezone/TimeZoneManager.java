package com.atlassian.sal.api.timezone;

public interface TimeZoneManager {
  java.util.TimeZone getUserTimeZone();

  java.util.TimeZone getUserTimeZone(com.atlassian.sal.api.user.UserKey p0);

  java.util.TimeZone getDefaultTimeZone();
}
