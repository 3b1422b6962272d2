package com.atlassian.jira.issue.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;

public interface LinkCollection {
  Set<IssueLinkType> getLinkTypes();

  List<com.atlassian.jira.issue.Issue> getOutwardIssues(String p0);

  List<com.atlassian.jira.issue.Issue> getInwardIssues(String p0);

  Collection<com.atlassian.jira.issue.Issue> getAllIssues();
}
