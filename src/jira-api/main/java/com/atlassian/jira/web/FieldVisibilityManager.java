package com.atlassian.jira.web;

public interface FieldVisibilityManager {
  java.lang.String ALL_ISSUE_TYPES = null;

  boolean isFieldHidden(com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  boolean isFieldHidden(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.fields.Field p1);

  boolean isFieldVisible(com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  boolean isFieldVisible(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.fields.Field p1);

  boolean isFieldHidden(java.lang.String p0, com.atlassian.jira.issue.Issue p1);

  boolean isFieldVisible(java.lang.String p0, com.atlassian.jira.issue.Issue p1);

  boolean isFieldHidden(java.lang.Long p0, java.lang.String p1, java.lang.Long p2);

  boolean isFieldVisible(java.lang.Long p0, java.lang.String p1, java.lang.Long p2);

  boolean isFieldHidden(java.lang.Long p0, java.lang.String p1, java.lang.String p2);

  boolean isFieldVisible(java.lang.Long p0, java.lang.String p1, java.lang.String p2);

  boolean isCustomFieldHidden(java.lang.Long p0, java.lang.Long p1, java.lang.String p2);

  boolean isCustomFieldVisible(java.lang.Long p0, java.lang.Long p1, java.lang.String p2);

  boolean isFieldHiddenInAllSchemes(
      java.lang.Long p0, java.lang.String p1, java.util.List<java.lang.String> p2);

  boolean isFieldHiddenInAllSchemes(java.lang.Long p0, java.lang.String p1);

  boolean isFieldHiddenInAllSchemes(
      java.lang.String p0,
      com.atlassian.jira.issue.search.SearchContext p1,
      com.atlassian.jira.user.ApplicationUser p2);

  boolean isFieldHiddenInAllSchemes(
      com.atlassian.jira.issue.fields.Field p0,
      com.atlassian.jira.issue.search.SearchContext p1,
      com.atlassian.jira.user.ApplicationUser p2);
}
