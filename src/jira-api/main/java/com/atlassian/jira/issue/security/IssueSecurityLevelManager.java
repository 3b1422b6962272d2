package com.atlassian.jira.issue.security;

public interface IssueSecurityLevelManager {
  java.util.List<com.atlassian.jira.issue.security.IssueSecurityLevel> getIssueSecurityLevels(
      long p0);

  java.lang.String getIssueSecurityName(java.lang.Long p0);

  java.lang.String getIssueSecurityDescription(java.lang.Long p0);

  com.atlassian.jira.issue.security.IssueSecurityLevel getSecurityLevel(long p0);

  com.atlassian.jira.issue.security.IssueSecurityLevel updateIssueSecurityLevel(
      com.atlassian.jira.issue.security.IssueSecurityLevel p0);

  com.atlassian.jira.issue.security.IssueSecurityLevel createIssueSecurityLevel(
      long p0, java.lang.String p1, java.lang.String p2);

  com.atlassian.jira.issue.security.IssueSecurityLevel createIssueSecurityLevel(
      com.atlassian.jira.issue.security.IssueSecurityLevel p0);

  java.util.List<com.atlassian.jira.issue.security.IssueSecurityLevel> getUsersSecurityLevels(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);

  java.util.List<com.atlassian.jira.issue.security.IssueSecurityLevel> getUsersSecurityLevels(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.user.ApplicationUser p1);

  java.util.Collection<com.atlassian.jira.issue.security.IssueSecurityLevel>
      getAllSecurityLevelsForUser(com.atlassian.jira.user.ApplicationUser p0);

  java.util.Collection<com.atlassian.jira.issue.security.IssueSecurityLevel>
      getAllIssueSecurityLevels();

  java.util.Collection<com.atlassian.jira.issue.security.IssueSecurityLevel>
      getSecurityLevelsForUserByName(
          com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  java.util.Collection<com.atlassian.jira.issue.security.IssueSecurityLevel>
      getIssueSecurityLevelsByName(java.lang.String p0);

  com.atlassian.jira.issue.security.IssueSecurityLevel getSecurityLevelByNameAndSchema(
      java.lang.String p0, java.lang.Long p1);

  java.lang.Long getDefaultSecurityLevel(com.atlassian.jira.project.Project p0);

  void deleteSecurityLevel(java.lang.Long p0);

  void clearUsersLevels();

  void clearProjectLevels(com.atlassian.jira.project.Project p0);

  java.lang.Long getIssueCount(java.lang.Long p0, java.lang.Long p1);
}
