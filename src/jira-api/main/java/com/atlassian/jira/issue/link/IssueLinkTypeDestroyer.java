package com.atlassian.jira.issue.link;

import com.atlassian.jira.user.ApplicationUser;

public interface IssueLinkTypeDestroyer {
  void removeIssueLinkType(Long p0, IssueLinkType p1, ApplicationUser p2);
}
