package com.atlassian.jira.issue.label;

public interface LabelManager {
  java.util.Set<com.atlassian.jira.issue.label.Label> getLabels(java.lang.Long p0);

  java.util.Set<com.atlassian.jira.issue.label.Label> setLabels(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      java.util.Set<java.lang.String> p2,
      boolean p3,
      boolean p4);

  java.util.Set<com.atlassian.jira.issue.label.Label> getLabels(
      java.lang.Long p0, java.lang.Long p1);

  java.util.Set<com.atlassian.jira.issue.label.Label> setLabels(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.util.Set<java.lang.String> p3,
      boolean p4,
      boolean p5);

  com.atlassian.jira.issue.label.Label addLabel(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      java.lang.String p2,
      boolean p3);

  com.atlassian.jira.issue.label.Label addLabel(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.lang.String p3,
      boolean p4);

  java.util.Set<java.lang.Long> removeLabelsForCustomField(java.lang.Long p0);

  java.util.Set<java.lang.String> getSuggestedLabels(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1, java.lang.String p2);

  java.util.Set<java.lang.String> getSuggestedLabels(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.lang.String p3);
}
