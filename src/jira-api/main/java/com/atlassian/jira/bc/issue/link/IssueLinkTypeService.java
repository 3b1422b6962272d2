package com.atlassian.jira.bc.issue.link;

public interface IssueLinkTypeService {
  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.issue.link.IssueLinkType>
      createIssueLinkType(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.String p1,
          java.lang.String p2,
          java.lang.String p3);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.issue.link.IssueLinkType>
      deleteIssueLinkType(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.issue.link.IssueLinkType p1);

  com.atlassian.jira.bc.ServiceOutcome<
          java.util.Collection<com.atlassian.jira.issue.link.IssueLinkType>>
      getIssueLinkTypes(com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.issue.link.IssueLinkType>
      updateIssueLinkType(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.issue.link.IssueLinkType p1,
          java.lang.String p2,
          java.lang.String p3,
          java.lang.String p4);
}
