package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

public interface IssueTypeManager {
  IssueType createIssueType(String p0, String p1, Long p2);

  IssueType createSubTaskIssueType(String p0, String p1, String p2);

  IssueType createSubTaskIssueType(String p0, String p1, Long p2);

  void updateIssueType(IssueType p0, String p1, String p2, Long p3);

  Collection<IssueType> getIssueTypes();

  void removeIssueType(String p0, String p1);

  IssueType getIssueType(String p0);

  Collection<IssueType> getAvailableIssueTypes(IssueType p0);

  boolean hasAssociatedIssues(IssueType p0);
}
