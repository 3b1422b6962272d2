package com.atlassian.jira.util;

public interface Page<T> {
  long getStart();

  int getSize();

  java.lang.Long getTotal();

  java.util.List<T> getValues();

  boolean isLast();
}
