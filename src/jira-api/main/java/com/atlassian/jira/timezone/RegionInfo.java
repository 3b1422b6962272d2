package com.atlassian.jira.timezone;

public interface RegionInfo extends java.lang.Comparable<com.atlassian.jira.timezone.RegionInfo> {
  java.lang.String getKey();

  java.lang.String getDisplayName();
}
