package com.atlassian.query;

public class QueryImpl implements com.atlassian.query.Query {
  public QueryImpl() {
    throw new UnsupportedOperationException("signature only: new QueryImpl");
  }

  public QueryImpl(com.atlassian.query.clause.Clause p0) {
    throw new UnsupportedOperationException("signature only: new QueryImpl");
  }

  public QueryImpl(com.atlassian.query.clause.Clause p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new QueryImpl");
  }

  public QueryImpl(
      com.atlassian.query.clause.Clause p0,
      com.atlassian.query.order.OrderBy p1,
      java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: new QueryImpl");
  }

  public com.atlassian.query.clause.Clause getWhereClause() {
    throw new UnsupportedOperationException("signature only: QueryImpl.getWhereClause");
  }

  public com.atlassian.query.order.OrderBy getOrderByClause() {
    throw new UnsupportedOperationException("signature only: QueryImpl.getOrderByClause");
  }

  public java.lang.String getQueryString() {
    throw new UnsupportedOperationException("signature only: QueryImpl.getQueryString");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: QueryImpl.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: QueryImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: QueryImpl.hashCode");
  }
}
