package com.atlassian.jira.config;

public interface ResolutionManager {
  com.atlassian.jira.issue.resolution.Resolution createResolution(
      java.lang.String p0, java.lang.String p1);

  void editResolution(
      com.atlassian.jira.issue.resolution.Resolution p0, java.lang.String p1, java.lang.String p2);

  java.util.List<com.atlassian.jira.issue.resolution.Resolution> getResolutions();

  void removeResolution(java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.issue.resolution.Resolution getResolutionByName(java.lang.String p0);

  com.atlassian.jira.issue.resolution.Resolution getResolution(java.lang.String p0);

  void moveResolutionUp(java.lang.String p0);

  void moveResolutionDown(java.lang.String p0);

  void setDefaultResolution(java.lang.String p0);

  com.atlassian.jira.issue.resolution.Resolution getDefaultResolution();
}
