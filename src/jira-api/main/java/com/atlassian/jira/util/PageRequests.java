package com.atlassian.jira.util;

public final class PageRequests {
  public PageRequests() {
    throw new UnsupportedOperationException("signature only: new PageRequests");
  }

  public static PageRequest request(Long p0, Integer p1) {
    throw new UnsupportedOperationException("signature only: PageRequests.request");
  }

  public static PageRequest limit(PageRequest p0, int p1) {
    throw new UnsupportedOperationException("signature only: PageRequests.limit");
  }
}
