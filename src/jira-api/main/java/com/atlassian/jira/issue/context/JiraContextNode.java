package com.atlassian.jira.issue.context;

import java.util.Map;

public interface JiraContextNode extends IssueContext, Comparable<JiraContextNode> {
  String FIELD_PROJECT = null;

  boolean hasParentContext();

  JiraContextNode getParent();

  boolean isInContext(IssueContext p0);

  Map<String, Object> appendToParamsMap(Map<String, Object> p0);
}
