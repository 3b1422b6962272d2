package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.GetException;
import com.atlassian.jira.exception.UpdateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

public interface RemoteIssueLinkManager {
  RemoteIssueLink getRemoteIssueLink(Long p0);

  List<RemoteIssueLink> getRemoteIssueLinksForIssue(com.atlassian.jira.issue.Issue p0);

  RemoteIssueLink getRemoteIssueLinkByGlobalId(com.atlassian.jira.issue.Issue p0, String p1);

  List<RemoteIssueLink> findRemoteIssueLinksByGlobalIds(Collection<String> p0) throws GetException;

  RemoteIssueLink createRemoteIssueLink(RemoteIssueLink p0, ApplicationUser p1)
      throws CreateException;

  void updateRemoteIssueLink(RemoteIssueLink p0, ApplicationUser p1) throws UpdateException;

  void removeRemoteIssueLink(Long p0, ApplicationUser p1);

  void removeRemoteIssueLinkByGlobalId(
      com.atlassian.jira.issue.Issue p0, String p1, ApplicationUser p2);

  long getTotalRemoteIssueLinkCountByGlobalId(String p0);
}
