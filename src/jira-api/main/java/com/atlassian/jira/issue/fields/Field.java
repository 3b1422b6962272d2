package com.atlassian.jira.issue.fields;

public interface Field extends Comparable {
  String getId();

  String getNameKey();

  String getName();
}
