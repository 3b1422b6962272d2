package com.atlassian.query.order;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How results are sorted. */
public class OrderByImpl implements OrderBy {
  public static final OrderByImpl NO_ORDER = new OrderByImpl();

  private final List<SearchSort> sorts;

  public OrderByImpl(SearchSort... sorts) {
    this(List.of(sorts));
  }

  public OrderByImpl(Collection<SearchSort> sorts) {
    this.sorts = List.copyOf(sorts);
  }

  @Override
  public List<SearchSort> getSearchSorts() {
    return sorts;
  }

  @Override
  public String toString() {
    return sorts.isEmpty()
        ? ""
        : sorts.stream()
            .map(SearchSort::toString)
            .collect(Collectors.joining(", ", "ORDER BY ", ""));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderByImpl that && sorts.equals(that.sorts);
  }

  @Override
  public int hashCode() {
    return sorts.hashCode();
  }
}
