package com.atlassian.jira.issue.security;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public interface IssueSecuritySchemeService {
  ServiceOutcome<? extends Collection<IssueSecurityLevelScheme>> getIssueSecurityLevelSchemes(
      ApplicationUser p0);

  ServiceOutcome<IssueSecurityLevelScheme> getIssueSecurityLevelScheme(ApplicationUser p0, long p1);

  ServiceOutcome<IssueSecurityLevelScheme> getIssueSecurityLevelSchemeForProject(
      ApplicationUser p0, long p1);

  ServiceOutcome<IssueSecurityLevelScheme> getIssueSecurityLevelSchemeForProject(
      ApplicationUser p0, String p1);

  ServiceOutcome<String> assignSchemeToProject(
      ApplicationUser p0, long p1, Long p2, Map<Long, Long> p3);

  ServiceOutcome<? extends List<IssueSecurityLevel>> getIssueSecurityLevels(
      ApplicationUser p0, long p1);

  ServiceOutcome<IssueSecurityLevel> getIssueSecurityLevel(ApplicationUser p0, long p1);

  ServiceOutcome<? extends Collection<IssueSecurityLevelPermission>>
      getPermissionsByIssueSecurityLevel(ApplicationUser p0, long p1);
}
