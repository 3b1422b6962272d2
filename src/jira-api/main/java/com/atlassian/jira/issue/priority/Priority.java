package com.atlassian.jira.issue.priority;

public interface Priority extends com.atlassian.jira.issue.IssueConstant {
  java.lang.String getStatusColor();

  java.lang.String getSvgIconUrl();

  java.lang.String getRasterIconUrl();
}
