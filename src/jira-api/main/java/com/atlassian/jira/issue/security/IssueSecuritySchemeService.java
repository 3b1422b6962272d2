package com.atlassian.jira.issue.security;

public interface IssueSecuritySchemeService {
  com.atlassian.jira.bc.ServiceOutcome<
          ? extends
              java.util.Collection<com.atlassian.jira.issue.security.IssueSecurityLevelScheme>>
      getIssueSecurityLevelSchemes(com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.issue.security.IssueSecurityLevelScheme>
      getIssueSecurityLevelScheme(com.atlassian.jira.user.ApplicationUser p0, long p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.issue.security.IssueSecurityLevelScheme>
      getIssueSecurityLevelSchemeForProject(com.atlassian.jira.user.ApplicationUser p0, long p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.issue.security.IssueSecurityLevelScheme>
      getIssueSecurityLevelSchemeForProject(
          com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  com.atlassian.jira.bc.ServiceOutcome<java.lang.String> assignSchemeToProject(
      com.atlassian.jira.user.ApplicationUser p0,
      long p1,
      java.lang.Long p2,
      java.util.Map<java.lang.Long, java.lang.Long> p3);

  com.atlassian.jira.bc.ServiceOutcome<
          ? extends java.util.List<com.atlassian.jira.issue.security.IssueSecurityLevel>>
      getIssueSecurityLevels(com.atlassian.jira.user.ApplicationUser p0, long p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.issue.security.IssueSecurityLevel>
      getIssueSecurityLevel(com.atlassian.jira.user.ApplicationUser p0, long p1);

  com.atlassian.jira.bc.ServiceOutcome<
          ? extends
              java.util.Collection<com.atlassian.jira.issue.security.IssueSecurityLevelPermission>>
      getPermissionsByIssueSecurityLevel(com.atlassian.jira.user.ApplicationUser p0, long p1);
}
