package com.atlassian.jira.issue.link;

public interface IssueLinkTypeManager {
  void createIssueLinkType(
      java.lang.String p0, java.lang.String p1, java.lang.String p2, java.lang.String p3);

  void updateIssueLinkType(
      com.atlassian.jira.issue.link.IssueLinkType p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3);

  void removeIssueLinkType(java.lang.Long p0);

  java.util.Collection<com.atlassian.jira.issue.link.IssueLinkType> getIssueLinkTypes();

  java.util.Collection<com.atlassian.jira.issue.link.IssueLinkType> getIssueLinkTypes(boolean p0);

  com.atlassian.jira.issue.link.IssueLinkType getIssueLinkType(java.lang.Long p0);

  com.atlassian.jira.issue.link.IssueLinkType getIssueLinkType(java.lang.Long p0, boolean p1);

  java.util.Collection<com.atlassian.jira.issue.link.IssueLinkType> getIssueLinkTypesByName(
      java.lang.String p0);

  java.util.Collection<com.atlassian.jira.issue.link.IssueLinkType>
      getIssueLinkTypesByInwardDescription(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.issue.link.IssueLinkType>
      getIssueLinkTypesByOutwardDescription(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.issue.link.IssueLinkType> getIssueLinkTypesByStyle(
      java.lang.String p0);
}
