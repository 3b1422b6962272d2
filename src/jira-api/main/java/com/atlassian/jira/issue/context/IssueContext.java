package com.atlassian.jira.issue.context;

public interface IssueContext {
  com.atlassian.jira.issue.context.IssueContext GLOBAL = null;

  com.atlassian.jira.project.Project getProjectObject();

  java.lang.Long getProjectId();

  com.atlassian.jira.issue.issuetype.IssueType getIssueType();

  java.lang.String getIssueTypeId();
}
