package com.atlassian.jira.timezone;

import com.atlassian.jira.bc.JiraServiceContext;
import java.util.List;

public interface TimeZoneService {
  String SYSTEM = "System";
  String JIRA = "JIRA";

  TimeZoneInfo getJVMTimeZoneInfo(JiraServiceContext p0);

  TimeZoneInfo getDefaultTimeZoneInfo(JiraServiceContext p0);

  List<RegionInfo> getTimeZoneRegions(JiraServiceContext p0);

  List<TimeZoneInfo> getTimeZoneInfos(JiraServiceContext p0);

  boolean useSystemTimeZone();

  void setDefaultTimeZone(String p0, JiraServiceContext p1);

  void clearDefaultTimeZone(JiraServiceContext p0);

  String getDefaultTimeZoneRegionKey();

  void clearUserDefaultTimeZone(JiraServiceContext p0);

  TimeZoneInfo getUserTimeZoneInfo(JiraServiceContext p0);

  boolean usesJiraTimeZone(JiraServiceContext p0);

  void setUserDefaultTimeZone(String p0, JiraServiceContext p1);
}
