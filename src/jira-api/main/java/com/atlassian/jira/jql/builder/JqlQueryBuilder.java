package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

public class JqlQueryBuilder {
  public static JqlQueryBuilder newBuilder() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newBuilder");
  }

  public static JqlQueryBuilder newBuilder(Query p0) {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newBuilder");
  }

  public static JqlClauseBuilder newClauseBuilder() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newClauseBuilder");
  }

  public static JqlClauseBuilder newClauseBuilder(Clause p0) {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newClauseBuilder");
  }

  public static JqlClauseBuilder newClauseBuilder(Query p0) {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newClauseBuilder");
  }

  public static JqlOrderByBuilder newOrderByBuilder() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newOrderByBuilder");
  }

  public static JqlOrderByBuilder newOrderByBuilder(OrderBy p0) {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newOrderByBuilder");
  }

  public static JqlOrderByBuilder newOrderByBuilder(Query p0) {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newOrderByBuilder");
  }

  public JqlOrderByBuilder orderBy() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.orderBy");
  }

  public JqlClauseBuilder where() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.where");
  }

  public Query buildQuery() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.buildQuery");
  }

  public JqlQueryBuilder clear() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.clear");
  }

  JqlQueryBuilder() {
    throw new UnsupportedOperationException("signature only: new JqlQueryBuilder");
  }
}
