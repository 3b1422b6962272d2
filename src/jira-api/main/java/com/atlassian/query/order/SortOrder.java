package com.atlassian.query.order;

public enum SortOrder {
  ASC,
  DESC;

  public static com.atlassian.query.order.SortOrder parseString(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: SortOrder.parseString");
  }
}
