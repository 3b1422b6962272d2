package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import java.util.Objects;

/** A query: which issues, in which order. */
public class QueryImpl implements Query {
  private final Clause where;
  private final OrderBy orderBy;
  private final String text;

  public QueryImpl() {
    this(null);
  }

  public QueryImpl(Clause where) {
    this(where, null);
  }

  public QueryImpl(Clause where, String text) {
    this(where, OrderByImpl.NO_ORDER, text);
  }

  public QueryImpl(Clause where, OrderBy orderBy, String text) {
    this.where = where;
    this.orderBy = orderBy;
    this.text = text;
  }

  @Override
  public Clause getWhereClause() {
    return where;
  }

  @Override
  public OrderBy getOrderByClause() {
    return orderBy;
  }

  @Override
  public String getQueryString() {
    return text;
  }

  @Override
  public String toString() {
    return (where == null ? "" : where) + (orderBy == null ? "" : " " + orderBy);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QueryImpl that
        && Objects.equals(where, that.where)
        && Objects.equals(orderBy, that.orderBy);
  }

  @Override
  public int hashCode() {
    return Objects.hash(where, orderBy);
  }
}
