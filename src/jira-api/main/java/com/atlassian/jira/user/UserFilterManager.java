package com.atlassian.jira.user;

public interface UserFilterManager {
  com.atlassian.jira.user.UserFilter getFilter(
      com.atlassian.jira.issue.fields.config.FieldConfig p0);

  void updateFilter(
      com.atlassian.jira.issue.fields.config.FieldConfig p0, com.atlassian.jira.user.UserFilter p1);

  void removeFilter(java.lang.Long p0);
}
