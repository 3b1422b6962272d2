package com.atlassian.jira.issue.search;

public interface LuceneFieldSorter<T> {
  java.lang.String getDocumentConstant();

  T getValueFromLuceneField(java.lang.String p0);

  java.util.Comparator<T> getComparator();

  boolean equals(java.lang.Object p0);

  int hashCode();
}
