package com.atlassian.jira.issue.context;

public interface JiraContextNode
    extends com.atlassian.jira.issue.context.IssueContext,
        java.lang.Comparable<com.atlassian.jira.issue.context.JiraContextNode> {
  java.lang.String FIELD_PROJECT = null;

  boolean hasParentContext();

  com.atlassian.jira.issue.context.JiraContextNode getParent();

  boolean isInContext(com.atlassian.jira.issue.context.IssueContext p0);

  java.util.Map<java.lang.String, java.lang.Object> appendToParamsMap(
      java.util.Map<java.lang.String, java.lang.Object> p0);
}
