package com.atlassian.jira.issue.link;

public interface IssueLinkTypeDestroyer {
  void removeIssueLinkType(
      java.lang.Long p0,
      com.atlassian.jira.issue.link.IssueLinkType p1,
      com.atlassian.jira.user.ApplicationUser p2);
}
