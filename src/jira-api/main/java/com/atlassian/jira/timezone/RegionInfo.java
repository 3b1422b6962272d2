package com.atlassian.jira.timezone;

public interface RegionInfo extends Comparable<RegionInfo> {
  String getKey();

  String getDisplayName();
}
