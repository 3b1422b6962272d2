package com.atlassian.jira.user.util;

public class GroupNameComparator
    implements java.util.Comparator<com.atlassian.crowd.embedded.api.Group> {
  public GroupNameComparator() {
    throw new UnsupportedOperationException("signature only: new GroupNameComparator");
  }

  public int compare(
      com.atlassian.crowd.embedded.api.Group p0, com.atlassian.crowd.embedded.api.Group p1) {
    throw new UnsupportedOperationException("signature only: GroupNameComparator.compare");
  }
}
