package com.atlassian.jira.bc.issue.link;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface IssueLinkTypeService {
  ServiceOutcome<IssueLinkType> createIssueLinkType(
      ApplicationUser p0, String p1, String p2, String p3);

  ServiceOutcome<IssueLinkType> deleteIssueLinkType(ApplicationUser p0, IssueLinkType p1);

  ServiceOutcome<Collection<IssueLinkType>> getIssueLinkTypes(ApplicationUser p0);

  ServiceOutcome<IssueLinkType> updateIssueLinkType(
      ApplicationUser p0, IssueLinkType p1, String p2, String p3, String p4);
}
