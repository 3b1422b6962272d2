package com.atlassian.jira.issue.label;

public interface LabelUtil {
  java.lang.String getLabelSearchPath(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  java.lang.String getLabelSearchPath(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1, java.lang.String p2);

  java.lang.String getLabelSearchPathForProject(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1, java.lang.String p2);

  java.lang.String getLabelSearchPathForProject(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.lang.String p3);
}
