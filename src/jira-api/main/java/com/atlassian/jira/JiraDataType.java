package com.atlassian.jira;

public interface JiraDataType {
  java.util.Collection<java.lang.String> asStrings();

  boolean matches(com.atlassian.jira.JiraDataType p0);
}
