package com.atlassian.query;

public interface Query {
  com.atlassian.query.clause.Clause getWhereClause();

  com.atlassian.query.order.OrderBy getOrderByClause();

  java.lang.String getQueryString();
}
