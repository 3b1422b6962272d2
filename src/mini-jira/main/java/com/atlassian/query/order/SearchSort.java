package com.atlassian.query.order;

import java.io.Serializable;
import java.util.Objects;

/** A field by which results are sorted. */
public class SearchSort implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final SortOrder order;

  public SearchSort(String field) {
    this(field, (SortOrder) null);
  }

  public SearchSort(String field, SortOrder order) {
    this.field = field;
    this.order = order;
  }

  public String getField() {
    return field;
  }

  /** Null if the query does not say. */
  public SortOrder getSortOrder() {
    return order;
  }

  public String getOrder() {
    return order == null ? null : order.name();
  }

  public boolean isReverse() {
    return order == SortOrder.DESC;
  }

  @Override
  public String toString() {
    return order == null ? field : field + " " + order;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SearchSort that && field.equals(that.field) && order == that.order;
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, order);
  }
}
