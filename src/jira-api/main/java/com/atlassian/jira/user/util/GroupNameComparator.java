package com.atlassian.jira.user.util;

import com.atlassian.crowd.embedded.api.Group;
import java.util.Comparator;

public class GroupNameComparator implements Comparator<Group> {
  public GroupNameComparator() {
    throw new UnsupportedOperationException("signature only: new GroupNameComparator");
  }

  public int compare(Group p0, Group p1) {
    throw new UnsupportedOperationException("signature only: GroupNameComparator.compare");
  }
}
