package com.atlassian.jira.issue.link;

import java.util.Collection;

public interface IssueLinkTypeManager {
  void createIssueLinkType(String p0, String p1, String p2, String p3);

  void updateIssueLinkType(IssueLinkType p0, String p1, String p2, String p3);

  void removeIssueLinkType(Long p0);

  Collection<IssueLinkType> getIssueLinkTypes();

  Collection<IssueLinkType> getIssueLinkTypes(boolean p0);

  IssueLinkType getIssueLinkType(Long p0);

  IssueLinkType getIssueLinkType(Long p0, boolean p1);

  Collection<IssueLinkType> getIssueLinkTypesByName(String p0);

  Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String p0);

  Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String p0);

  Collection<IssueLinkType> getIssueLinkTypesByStyle(String p0);
}
