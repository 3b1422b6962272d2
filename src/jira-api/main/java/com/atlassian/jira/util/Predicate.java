package com.atlassian.jira.util;

public interface Predicate<T> {
  boolean evaluate(T p0);
}
