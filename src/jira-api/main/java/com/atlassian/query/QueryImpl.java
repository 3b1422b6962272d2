package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

public class QueryImpl implements Query {
  public QueryImpl() {
    throw new UnsupportedOperationException("signature only: new QueryImpl");
  }

  public QueryImpl(Clause p0) {
    throw new UnsupportedOperationException("signature only: new QueryImpl");
  }

  public QueryImpl(Clause p0, String p1) {
    throw new UnsupportedOperationException("signature only: new QueryImpl");
  }

  public QueryImpl(Clause p0, OrderBy p1, String p2) {
    throw new UnsupportedOperationException("signature only: new QueryImpl");
  }

  public Clause getWhereClause() {
    throw new UnsupportedOperationException("signature only: QueryImpl.getWhereClause");
  }

  public OrderBy getOrderByClause() {
    throw new UnsupportedOperationException("signature only: QueryImpl.getOrderByClause");
  }

  public String getQueryString() {
    throw new UnsupportedOperationException("signature only: QueryImpl.getQueryString");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: QueryImpl.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: QueryImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: QueryImpl.hashCode");
  }
}
