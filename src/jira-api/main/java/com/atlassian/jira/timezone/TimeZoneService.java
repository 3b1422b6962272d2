package com.atlassian.jira.timezone;

public interface TimeZoneService {
  java.lang.String SYSTEM = "System";
  java.lang.String JIRA = "JIRA";

  com.atlassian.jira.timezone.TimeZoneInfo getJVMTimeZoneInfo(
      com.atlassian.jira.bc.JiraServiceContext p0);

  com.atlassian.jira.timezone.TimeZoneInfo getDefaultTimeZoneInfo(
      com.atlassian.jira.bc.JiraServiceContext p0);

  java.util.List<com.atlassian.jira.timezone.RegionInfo> getTimeZoneRegions(
      com.atlassian.jira.bc.JiraServiceContext p0);

  java.util.List<com.atlassian.jira.timezone.TimeZoneInfo> getTimeZoneInfos(
      com.atlassian.jira.bc.JiraServiceContext p0);

  boolean useSystemTimeZone();

  void setDefaultTimeZone(java.lang.String p0, com.atlassian.jira.bc.JiraServiceContext p1);

  void clearDefaultTimeZone(com.atlassian.jira.bc.JiraServiceContext p0);

  java.lang.String getDefaultTimeZoneRegionKey();

  void clearUserDefaultTimeZone(com.atlassian.jira.bc.JiraServiceContext p0);

  com.atlassian.jira.timezone.TimeZoneInfo getUserTimeZoneInfo(
      com.atlassian.jira.bc.JiraServiceContext p0);

  boolean usesJiraTimeZone(com.atlassian.jira.bc.JiraServiceContext p0);

  void setUserDefaultTimeZone(java.lang.String p0, com.atlassian.jira.bc.JiraServiceContext p1);
}
