package com.atlassian.jira.util;

public interface Supplier<T> {
  T get();
}
