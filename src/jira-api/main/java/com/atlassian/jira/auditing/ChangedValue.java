package com.atlassian.jira.auditing;

public interface ChangedValue {
  String getName();

  String getFrom();

  String getTo();
}
