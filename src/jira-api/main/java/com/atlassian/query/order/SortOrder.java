package com.atlassian.query.order;

public enum SortOrder {
  ASC,
  DESC;

  public static SortOrder parseString(String p0) {
    throw new UnsupportedOperationException("signature only: SortOrder.parseString");
  }
}
