package com.atlassian.jira.entity;

public interface WithKey {
  String getKey();
}
