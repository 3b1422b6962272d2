package com.atlassian.query.order;

import java.io.Serializable;

public class SearchSort implements Serializable {
  public SearchSort(String p0) {
    throw new UnsupportedOperationException("signature only: new SearchSort");
  }

  public SearchSort(String p0, SortOrder p1) {
    throw new UnsupportedOperationException("signature only: new SearchSort");
  }

  public SearchSort(SearchSort p0) {
    throw new UnsupportedOperationException("signature only: new SearchSort");
  }

  public String getOrder() {
    throw new UnsupportedOperationException("signature only: SearchSort.getOrder");
  }

  public SortOrder getSortOrder() {
    throw new UnsupportedOperationException("signature only: SearchSort.getSortOrder");
  }

  public String getField() {
    throw new UnsupportedOperationException("signature only: SearchSort.getField");
  }

  public boolean isReverse() {
    throw new UnsupportedOperationException("signature only: SearchSort.isReverse");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: SearchSort.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: SearchSort.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SearchSort.hashCode");
  }
}
