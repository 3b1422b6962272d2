package com.atlassian.jira.config;

public interface StatusCategoryManager {
  java.util.List<com.atlassian.jira.issue.status.category.StatusCategory> getStatusCategories();

  java.util.List<com.atlassian.jira.issue.status.category.StatusCategory>
      getUserVisibleStatusCategories();

  com.atlassian.jira.issue.status.category.StatusCategory getDefaultStatusCategory();

  com.atlassian.jira.issue.status.category.StatusCategory getStatusCategory(java.lang.Long p0);

  com.atlassian.jira.issue.status.category.StatusCategory getStatusCategoryByKey(
      java.lang.String p0);

  com.atlassian.jira.issue.status.category.StatusCategory getStatusCategoryByName(
      java.lang.String p0);

  boolean isStatusAsLozengeEnabled();
}
