package com.atlassian.query.order;

public class SearchSort implements java.io.Serializable {
  public SearchSort(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new SearchSort");
  }

  public SearchSort(java.lang.String p0, com.atlassian.query.order.SortOrder p1) {
    throw new UnsupportedOperationException("signature only: new SearchSort");
  }

  public SearchSort(com.atlassian.query.order.SearchSort p0) {
    throw new UnsupportedOperationException("signature only: new SearchSort");
  }

  public java.lang.String getOrder() {
    throw new UnsupportedOperationException("signature only: SearchSort.getOrder");
  }

  public com.atlassian.query.order.SortOrder getSortOrder() {
    throw new UnsupportedOperationException("signature only: SearchSort.getSortOrder");
  }

  public java.lang.String getField() {
    throw new UnsupportedOperationException("signature only: SearchSort.getField");
  }

  public boolean isReverse() {
    throw new UnsupportedOperationException("signature only: SearchSort.isReverse");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: SearchSort.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: SearchSort.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SearchSort.hashCode");
  }
}
