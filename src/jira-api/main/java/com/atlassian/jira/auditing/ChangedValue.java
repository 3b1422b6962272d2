package com.atlassian.jira.auditing;

public interface ChangedValue {
  java.lang.String getName();

  java.lang.String getFrom();

  java.lang.String getTo();
}
