package com.atlassian.query.order;

public class OrderByImpl implements com.atlassian.query.order.OrderBy {
  public static final com.atlassian.query.order.OrderByImpl NO_ORDER = null;

  public OrderByImpl(com.atlassian.query.order.SearchSort... p0) {
    throw new UnsupportedOperationException("signature only: new OrderByImpl");
  }

  public OrderByImpl(java.util.Collection<com.atlassian.query.order.SearchSort> p0) {
    throw new UnsupportedOperationException("signature only: new OrderByImpl");
  }

  public java.util.List<com.atlassian.query.order.SearchSort> getSearchSorts() {
    throw new UnsupportedOperationException("signature only: OrderByImpl.getSearchSorts");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: OrderByImpl.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: OrderByImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: OrderByImpl.hashCode");
  }
}
