package com.atlassian.jira.issue.security;

public interface IssueSecuritySchemeManager extends com.atlassian.jira.scheme.SchemeManager {
  com.atlassian.jira.issue.security.IssueSecurityLevelScheme getIssueSecurityLevelScheme(
      java.lang.Long p0);

  java.util.Collection<com.atlassian.jira.issue.security.IssueSecurityLevelScheme>
      getIssueSecurityLevelSchemes();

  java.util.List<com.atlassian.jira.issue.security.IssueSecurityLevelPermission>
      getPermissionsBySecurityLevel(java.lang.Long p0);

  java.util.List<com.atlassian.jira.project.Project> getProjectsUsingScheme(long p0);

  void setSchemeForProject(com.atlassian.jira.project.Project p0, java.lang.Long p1);

  java.lang.String assignSchemeToProject(
      com.atlassian.jira.project.Project p0,
      java.lang.Long p1,
      java.util.Map<java.lang.Long, java.lang.Long> p2);

  boolean hasSecurityLevelAccess(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);
}
