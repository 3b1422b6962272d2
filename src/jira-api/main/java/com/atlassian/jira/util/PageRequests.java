package com.atlassian.jira.util;

public final class PageRequests {
  public PageRequests() {
    throw new UnsupportedOperationException("signature only: new PageRequests");
  }

  public static com.atlassian.jira.util.PageRequest request(
      java.lang.Long p0, java.lang.Integer p1) {
    throw new UnsupportedOperationException("signature only: PageRequests.request");
  }

  public static com.atlassian.jira.util.PageRequest limit(
      com.atlassian.jira.util.PageRequest p0, int p1) {
    throw new UnsupportedOperationException("signature only: PageRequests.limit");
  }
}
