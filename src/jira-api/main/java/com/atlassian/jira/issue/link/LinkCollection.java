package com.atlassian.jira.issue.link;

public interface LinkCollection {
  java.util.Set<com.atlassian.jira.issue.link.IssueLinkType> getLinkTypes();

  java.util.List<com.atlassian.jira.issue.Issue> getOutwardIssues(java.lang.String p0);

  java.util.List<com.atlassian.jira.issue.Issue> getInwardIssues(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.issue.Issue> getAllIssues();
}
