package com.atlassian.jira.issue;

public interface IssueManager {
  com.atlassian.jira.issue.MutableIssue getIssueObjectByWorkflow(java.lang.Long p0)
      throws org.ofbiz.core.entity.GenericEntityException;

  boolean isExistingIssueKey(java.lang.String p0)
      throws org.ofbiz.core.entity.GenericEntityException;

  com.atlassian.jira.issue.MutableIssue getIssueObject(java.lang.Long p0)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.issue.MutableIssue getIssueObject(java.lang.String p0)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.issue.MutableIssue getIssueByKeyIgnoreCase(java.lang.String p0)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.issue.MutableIssue getIssueByCurrentKey(java.lang.String p0)
      throws com.atlassian.jira.exception.DataAccessException;

  java.util.List<com.atlassian.jira.issue.Issue> getIssueObjects(
      java.util.Collection<java.lang.Long> p0);

  java.util.List<com.atlassian.jira.issue.Issue> getVotedIssues(
      com.atlassian.jira.user.ApplicationUser p0);

  java.util.List<com.atlassian.jira.issue.Issue> getVotedIssuesOverrideSecurity(
      com.atlassian.jira.user.ApplicationUser p0);

  java.util.List<com.atlassian.jira.user.ApplicationUser> getWatchersFor(
      com.atlassian.jira.issue.Issue p0);

  java.util.List<com.atlassian.jira.issue.Issue> getWatchedIssues(
      com.atlassian.jira.user.ApplicationUser p0);

  java.util.List<com.atlassian.jira.issue.Issue> getWatchedIssuesOverrideSecurity(
      com.atlassian.jira.user.ApplicationUser p0);

  java.util.Set<java.lang.String> getAllIssueKeys(java.lang.Long p0);

  com.atlassian.jira.issue.Issue createIssueObject(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1)
      throws com.atlassian.jira.exception.CreateException;

  com.atlassian.jira.issue.Issue createIssueObject(
      com.atlassian.jira.user.ApplicationUser p0,
      java.util.Map<java.lang.String, java.lang.Object> p1)
      throws com.atlassian.jira.exception.CreateException;

  com.atlassian.jira.issue.Issue createIssueObject(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1)
      throws com.atlassian.jira.exception.CreateException;

  com.atlassian.jira.issue.Issue updateIssue(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.MutableIssue p1,
      com.atlassian.jira.event.type.EventDispatchOption p2,
      boolean p3);

  com.atlassian.jira.issue.Issue updateIssue(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.MutableIssue p1,
      com.atlassian.jira.issue.UpdateIssueRequest p2);

  void deleteIssue(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.event.type.EventDispatchOption p2,
      boolean p3)
      throws com.atlassian.jira.exception.RemoveException;

  void deleteIssueNoEvent(com.atlassian.jira.issue.Issue p0)
      throws com.atlassian.jira.exception.RemoveException;

  boolean isEditable(com.atlassian.jira.issue.Issue p0);

  boolean isEditable(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);

  java.util.Collection<java.lang.Long> getIssueIdsForProject(java.lang.Long p0)
      throws org.ofbiz.core.entity.GenericEntityException;

  long getIssueCountForProject(java.lang.Long p0);

  boolean hasUnassignedIssues();

  long getUnassignedIssueCount();

  long getIssueCount();

  boolean atLeastOneIssueExists();

  com.atlassian.jira.issue.Issue findMovedIssue(java.lang.String p0);

  void recordMovedIssueKey(com.atlassian.jira.issue.Issue p0);

  java.util.Set<com.atlassian.jira.util.lang.Pair<java.lang.Long, java.lang.String>>
      getProjectIssueTypePairsByKeys(java.util.Set<java.lang.String> p0);

  java.util.Set<com.atlassian.jira.util.lang.Pair<java.lang.Long, java.lang.String>>
      getProjectIssueTypePairsByIds(java.util.Set<java.lang.Long> p0);

  java.util.Set<java.lang.String> getKeysOfMissingIssues(java.util.Set<java.lang.String> p0);

  java.util.Set<java.lang.Long> getIdsOfMissingIssues(java.util.Set<java.lang.Long> p0);
}
