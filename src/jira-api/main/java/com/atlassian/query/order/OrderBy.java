package com.atlassian.query.order;

public interface OrderBy {
  java.util.List<com.atlassian.query.order.SearchSort> getSearchSorts();
}
