package com.atlassian.jira.jql.builder;

public class JqlQueryBuilder {
  public static com.atlassian.jira.jql.builder.JqlQueryBuilder newBuilder() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newBuilder");
  }

  public static com.atlassian.jira.jql.builder.JqlQueryBuilder newBuilder(
      com.atlassian.query.Query p0) {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newBuilder");
  }

  public static com.atlassian.jira.jql.builder.JqlClauseBuilder newClauseBuilder() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newClauseBuilder");
  }

  public static com.atlassian.jira.jql.builder.JqlClauseBuilder newClauseBuilder(
      com.atlassian.query.clause.Clause p0) {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newClauseBuilder");
  }

  public static com.atlassian.jira.jql.builder.JqlClauseBuilder newClauseBuilder(
      com.atlassian.query.Query p0) {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newClauseBuilder");
  }

  public static com.atlassian.jira.jql.builder.JqlOrderByBuilder newOrderByBuilder() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newOrderByBuilder");
  }

  public static com.atlassian.jira.jql.builder.JqlOrderByBuilder newOrderByBuilder(
      com.atlassian.query.order.OrderBy p0) {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newOrderByBuilder");
  }

  public static com.atlassian.jira.jql.builder.JqlOrderByBuilder newOrderByBuilder(
      com.atlassian.query.Query p0) {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.newOrderByBuilder");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder orderBy() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.orderBy");
  }

  public com.atlassian.jira.jql.builder.JqlClauseBuilder where() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.where");
  }

  public com.atlassian.query.Query buildQuery() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.buildQuery");
  }

  public com.atlassian.jira.jql.builder.JqlQueryBuilder clear() {
    throw new UnsupportedOperationException("signature only: JqlQueryBuilder.clear");
  }

  JqlQueryBuilder() {
    throw new UnsupportedOperationException("signature only: new JqlQueryBuilder");
  }
}
