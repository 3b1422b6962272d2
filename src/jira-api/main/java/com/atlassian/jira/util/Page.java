package com.atlassian.jira.util;

import java.util.List;

public interface Page<T> {
  long getStart();

  int getSize();

  Long getTotal();

  List<T> getValues();

  boolean isLast();
}
