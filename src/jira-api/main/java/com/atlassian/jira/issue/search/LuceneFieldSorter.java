package com.atlassian.jira.issue.search;

import java.util.Comparator;

public interface LuceneFieldSorter<T> {
  String getDocumentConstant();

  T getValueFromLuceneField(String p0);

  Comparator<T> getComparator();

  boolean equals(Object p0);

  int hashCode();
}
