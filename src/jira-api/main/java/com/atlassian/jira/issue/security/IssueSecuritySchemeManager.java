package com.atlassian.jira.issue.security;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public interface IssueSecuritySchemeManager extends SchemeManager {
  IssueSecurityLevelScheme getIssueSecurityLevelScheme(Long p0);

  Collection<IssueSecurityLevelScheme> getIssueSecurityLevelSchemes();

  List<IssueSecurityLevelPermission> getPermissionsBySecurityLevel(Long p0);

  List<Project> getProjectsUsingScheme(long p0);

  void setSchemeForProject(Project p0, Long p1);

  String assignSchemeToProject(Project p0, Long p1, Map<Long, Long> p2);

  boolean hasSecurityLevelAccess(com.atlassian.jira.issue.Issue p0, ApplicationUser p1);
}
