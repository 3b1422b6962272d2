package com.atlassian.query.order;

import java.util.Collection;
import java.util.List;

public class OrderByImpl implements OrderBy {
  public static final OrderByImpl NO_ORDER = null;

  public OrderByImpl(SearchSort... p0) {
    throw new UnsupportedOperationException("signature only: new OrderByImpl");
  }

  public OrderByImpl(Collection<SearchSort> p0) {
    throw new UnsupportedOperationException("signature only: new OrderByImpl");
  }

  public List<SearchSort> getSearchSorts() {
    throw new UnsupportedOperationException("signature only: OrderByImpl.getSearchSorts");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: OrderByImpl.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: OrderByImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: OrderByImpl.hashCode");
  }
}
