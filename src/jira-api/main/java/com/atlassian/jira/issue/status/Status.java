package com.atlassian.jira.issue.status;

public interface Status extends com.atlassian.jira.issue.IssueConstant {
  com.atlassian.jira.issue.status.category.StatusCategory getStatusCategory();

  com.atlassian.jira.issue.status.SimpleStatus getSimpleStatus();

  com.atlassian.jira.issue.status.SimpleStatus getSimpleStatus(
      com.atlassian.jira.util.I18nHelper p0);
}
