package com.atlassian.query.order;

import java.util.List;

public interface OrderBy {
  List<SearchSort> getSearchSorts();
}
