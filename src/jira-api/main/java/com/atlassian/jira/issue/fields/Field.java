package com.atlassian.jira.issue.fields;

public interface Field extends java.lang.Comparable {
  java.lang.String getId();

  java.lang.String getNameKey();

  java.lang.String getName();
}
