package com.atlassian.jira.jql.builder;

public class JqlOrderByBuilder {
  public com.atlassian.jira.jql.builder.JqlOrderByBuilder setSorts(
      java.util.Collection<com.atlassian.query.order.SearchSort> p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.setSorts");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder setSorts(
      com.atlassian.query.order.OrderBy p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.setSorts");
  }

  public com.atlassian.query.Query buildQuery() {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.buildQuery");
  }

  public com.atlassian.query.order.OrderBy buildOrderBy() {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.buildOrderBy");
  }

  public com.atlassian.jira.jql.builder.JqlQueryBuilder endOrderBy() {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.endOrderBy");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder clear() {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.clear");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder addSortForFieldName(
      java.lang.String p0, com.atlassian.query.order.SortOrder p1, boolean p2) {
    throw new UnsupportedOperationException(
        "signature only: JqlOrderByBuilder.addSortForFieldName");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder add(
      java.lang.String p0, com.atlassian.query.order.SortOrder p1, boolean p2) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.add");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder add(
      java.lang.String p0, com.atlassian.query.order.SortOrder p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.add");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder add(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.add");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder priority(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.priority");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder priority(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.priority");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder currentEstimate(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.currentEstimate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder currentEstimate(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.currentEstimate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder originalEstimate(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.originalEstimate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder originalEstimate(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.originalEstimate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder votes(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.votes");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder votes(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.votes");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder watches(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.watches");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder watches(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.watches");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder issueKey(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueKey");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder issueKey(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueKey");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder issueId(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueId");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder issueId(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueId");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder project(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.project");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder project(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.project");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder issueType(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueType");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder issueType(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueType");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder createdDate(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.createdDate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder createdDate(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.createdDate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder dueDate(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.dueDate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder dueDate(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.dueDate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder lastViewedDate(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.lastViewedDate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder lastViewedDate(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.lastViewedDate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder updatedDate(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.updatedDate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder updatedDate(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.updatedDate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder summary(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.summary");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder summary(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.summary");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder resolution(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.resolution");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder resolution(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.resolution");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder status(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.status");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder status(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.status");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder component(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.component");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder component(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.component");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder affectedVersion(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.affectedVersion");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder affectedVersion(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.affectedVersion");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder fixForVersion(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.fixForVersion");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder fixForVersion(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.fixForVersion");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder description(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.description");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder description(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.description");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder environment(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.environment");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder environment(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.environment");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder resolutionDate(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.resolutionDate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder resolutionDate(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.resolutionDate");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder reporter(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.reporter");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder reporter(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.reporter");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder assignee(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.assignee");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder assignee(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.assignee");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder workRatio(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.workRatio");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder workRatio(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.workRatio");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder timeSpent(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.timeSpent");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder timeSpent(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.timeSpent");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder securityLevel(
      com.atlassian.query.order.SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.securityLevel");
  }

  public com.atlassian.jira.jql.builder.JqlOrderByBuilder securityLevel(
      com.atlassian.query.order.SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.securityLevel");
  }

  JqlOrderByBuilder() {
    throw new UnsupportedOperationException("signature only: new JqlOrderByBuilder");
  }
}
