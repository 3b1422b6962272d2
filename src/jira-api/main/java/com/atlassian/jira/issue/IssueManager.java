package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.lang.Pair;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;

public interface IssueManager {
  MutableIssue getIssueObjectByWorkflow(Long p0) throws GenericEntityException;

  boolean isExistingIssueKey(String p0) throws GenericEntityException;

  MutableIssue getIssueObject(Long p0) throws DataAccessException;

  MutableIssue getIssueObject(String p0) throws DataAccessException;

  MutableIssue getIssueByKeyIgnoreCase(String p0) throws DataAccessException;

  MutableIssue getIssueByCurrentKey(String p0) throws DataAccessException;

  List<com.atlassian.jira.issue.Issue> getIssueObjects(Collection<Long> p0);

  List<com.atlassian.jira.issue.Issue> getVotedIssues(ApplicationUser p0);

  List<com.atlassian.jira.issue.Issue> getVotedIssuesOverrideSecurity(ApplicationUser p0);

  List<ApplicationUser> getWatchersFor(com.atlassian.jira.issue.Issue p0);

  List<com.atlassian.jira.issue.Issue> getWatchedIssues(ApplicationUser p0);

  List<com.atlassian.jira.issue.Issue> getWatchedIssuesOverrideSecurity(ApplicationUser p0);

  Set<String> getAllIssueKeys(Long p0);

  com.atlassian.jira.issue.Issue createIssueObject(String p0, Map<String, Object> p1)
      throws CreateException;

  com.atlassian.jira.issue.Issue createIssueObject(ApplicationUser p0, Map<String, Object> p1)
      throws CreateException;

  com.atlassian.jira.issue.Issue createIssueObject(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1) throws CreateException;

  com.atlassian.jira.issue.Issue updateIssue(
      ApplicationUser p0, MutableIssue p1, EventDispatchOption p2, boolean p3);

  com.atlassian.jira.issue.Issue updateIssue(
      ApplicationUser p0, MutableIssue p1, UpdateIssueRequest p2);

  void deleteIssue(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, EventDispatchOption p2, boolean p3)
      throws RemoveException;

  void deleteIssueNoEvent(com.atlassian.jira.issue.Issue p0) throws RemoveException;

  boolean isEditable(com.atlassian.jira.issue.Issue p0);

  boolean isEditable(com.atlassian.jira.issue.Issue p0, ApplicationUser p1);

  Collection<Long> getIssueIdsForProject(Long p0) throws GenericEntityException;

  long getIssueCountForProject(Long p0);

  boolean hasUnassignedIssues();

  long getUnassignedIssueCount();

  long getIssueCount();

  boolean atLeastOneIssueExists();

  com.atlassian.jira.issue.Issue findMovedIssue(String p0);

  void recordMovedIssueKey(com.atlassian.jira.issue.Issue p0);

  Set<Pair<Long, String>> getProjectIssueTypePairsByKeys(Set<String> p0);

  Set<Pair<Long, String>> getProjectIssueTypePairsByIds(Set<Long> p0);

  Set<String> getKeysOfMissingIssues(Set<String> p0);

  Set<Long> getIdsOfMissingIssues(Set<Long> p0);
}
