package com.atlassian.query.order;

/** Up or down. */
public enum SortOrder {
  ASC,
  DESC;

  public static SortOrder parseString(String text) {
    return DESC.name().equalsIgnoreCase(text) ? DESC : ASC;
  }
}
