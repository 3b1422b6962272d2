package com.atlassian.jira.entity;

public interface WithKey {
  java.lang.String getKey();
}
