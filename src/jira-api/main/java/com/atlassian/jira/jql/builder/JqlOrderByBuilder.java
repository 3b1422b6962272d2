package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.Collection;

public class JqlOrderByBuilder {
  public JqlOrderByBuilder setSorts(Collection<SearchSort> p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.setSorts");
  }

  public JqlOrderByBuilder setSorts(OrderBy p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.setSorts");
  }

  public Query buildQuery() {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.buildQuery");
  }

  public OrderBy buildOrderBy() {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.buildOrderBy");
  }

  public JqlQueryBuilder endOrderBy() {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.endOrderBy");
  }

  public JqlOrderByBuilder clear() {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.clear");
  }

  public JqlOrderByBuilder addSortForFieldName(String p0, SortOrder p1, boolean p2) {
    throw new UnsupportedOperationException(
        "signature only: JqlOrderByBuilder.addSortForFieldName");
  }

  public JqlOrderByBuilder add(String p0, SortOrder p1, boolean p2) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.add");
  }

  public JqlOrderByBuilder add(String p0, SortOrder p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.add");
  }

  public JqlOrderByBuilder add(String p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.add");
  }

  public JqlOrderByBuilder priority(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.priority");
  }

  public JqlOrderByBuilder priority(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.priority");
  }

  public JqlOrderByBuilder currentEstimate(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.currentEstimate");
  }

  public JqlOrderByBuilder currentEstimate(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.currentEstimate");
  }

  public JqlOrderByBuilder originalEstimate(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.originalEstimate");
  }

  public JqlOrderByBuilder originalEstimate(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.originalEstimate");
  }

  public JqlOrderByBuilder votes(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.votes");
  }

  public JqlOrderByBuilder votes(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.votes");
  }

  public JqlOrderByBuilder watches(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.watches");
  }

  public JqlOrderByBuilder watches(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.watches");
  }

  public JqlOrderByBuilder issueKey(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueKey");
  }

  public JqlOrderByBuilder issueKey(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueKey");
  }

  public JqlOrderByBuilder issueId(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueId");
  }

  public JqlOrderByBuilder issueId(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueId");
  }

  public JqlOrderByBuilder project(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.project");
  }

  public JqlOrderByBuilder project(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.project");
  }

  public JqlOrderByBuilder issueType(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueType");
  }

  public JqlOrderByBuilder issueType(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.issueType");
  }

  public JqlOrderByBuilder createdDate(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.createdDate");
  }

  public JqlOrderByBuilder createdDate(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.createdDate");
  }

  public JqlOrderByBuilder dueDate(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.dueDate");
  }

  public JqlOrderByBuilder dueDate(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.dueDate");
  }

  public JqlOrderByBuilder lastViewedDate(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.lastViewedDate");
  }

  public JqlOrderByBuilder lastViewedDate(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.lastViewedDate");
  }

  public JqlOrderByBuilder updatedDate(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.updatedDate");
  }

  public JqlOrderByBuilder updatedDate(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.updatedDate");
  }

  public JqlOrderByBuilder summary(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.summary");
  }

  public JqlOrderByBuilder summary(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.summary");
  }

  public JqlOrderByBuilder resolution(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.resolution");
  }

  public JqlOrderByBuilder resolution(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.resolution");
  }

  public JqlOrderByBuilder status(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.status");
  }

  public JqlOrderByBuilder status(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.status");
  }

  public JqlOrderByBuilder component(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.component");
  }

  public JqlOrderByBuilder component(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.component");
  }

  public JqlOrderByBuilder affectedVersion(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.affectedVersion");
  }

  public JqlOrderByBuilder affectedVersion(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.affectedVersion");
  }

  public JqlOrderByBuilder fixForVersion(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.fixForVersion");
  }

  public JqlOrderByBuilder fixForVersion(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.fixForVersion");
  }

  public JqlOrderByBuilder description(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.description");
  }

  public JqlOrderByBuilder description(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.description");
  }

  public JqlOrderByBuilder environment(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.environment");
  }

  public JqlOrderByBuilder environment(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.environment");
  }

  public JqlOrderByBuilder resolutionDate(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.resolutionDate");
  }

  public JqlOrderByBuilder resolutionDate(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.resolutionDate");
  }

  public JqlOrderByBuilder reporter(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.reporter");
  }

  public JqlOrderByBuilder reporter(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.reporter");
  }

  public JqlOrderByBuilder assignee(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.assignee");
  }

  public JqlOrderByBuilder assignee(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.assignee");
  }

  public JqlOrderByBuilder workRatio(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.workRatio");
  }

  public JqlOrderByBuilder workRatio(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.workRatio");
  }

  public JqlOrderByBuilder timeSpent(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.timeSpent");
  }

  public JqlOrderByBuilder timeSpent(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.timeSpent");
  }

  public JqlOrderByBuilder securityLevel(SortOrder p0) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.securityLevel");
  }

  public JqlOrderByBuilder securityLevel(SortOrder p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JqlOrderByBuilder.securityLevel");
  }

  JqlOrderByBuilder() {
    throw new UnsupportedOperationException("signature only: new JqlOrderByBuilder");
  }
}
