package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

public interface IssueLinkManager {
  void createIssueLink(Long p0, Long p1, Long p2, Long p3, ApplicationUser p4)
      throws CreateException;

  void removeIssueLink(IssueLink p0, ApplicationUser p1);

  int removeIssueLinks(com.atlassian.jira.issue.Issue p0, ApplicationUser p1);

  int removeIssueLinksNoChangeItems(com.atlassian.jira.issue.Issue p0);

  LinkCollection getLinkCollection(
      com.atlassian.jira.issue.Issue p0, ApplicationUser p1, boolean p2);

  LinkCollection getLinkCollection(com.atlassian.jira.issue.Issue p0, ApplicationUser p1);

  LinkCollection getLinkCollectionOverrideSecurity(com.atlassian.jira.issue.Issue p0);

  Collection<IssueLink> getIssueLinks(Long p0);

  IssueLink getIssueLink(Long p0);

  List<IssueLink> getOutwardLinks(Long p0);

  List<IssueLink> getInwardLinks(Long p0);

  void moveIssueLink(List<IssueLink> p0, Long p1, Long p2);

  void resetSequences(List<IssueLink> p0);

  IssueLink getIssueLink(Long p0, Long p1, Long p2);

  void changeIssueLinkType(IssueLink p0, IssueLinkType p1, ApplicationUser p2);

  boolean isLinkingEnabled();
}
