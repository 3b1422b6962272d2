package com.atlassian.jira.timezone;

public interface TimeZoneManager {
  java.util.TimeZone getLoggedInUserTimeZone();

  java.util.TimeZone getTimeZoneforUser(com.atlassian.jira.user.ApplicationUser p0);

  java.util.TimeZone getDefaultTimezone();
}
