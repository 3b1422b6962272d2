package com.atlassian.jira.issue.security;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

public interface IssueSecurityLevelManager {
  List<IssueSecurityLevel> getIssueSecurityLevels(long p0);

  String getIssueSecurityName(Long p0);

  String getIssueSecurityDescription(Long p0);

  IssueSecurityLevel getSecurityLevel(long p0);

  IssueSecurityLevel updateIssueSecurityLevel(IssueSecurityLevel p0);

  IssueSecurityLevel createIssueSecurityLevel(long p0, String p1, String p2);

  IssueSecurityLevel createIssueSecurityLevel(IssueSecurityLevel p0);

  List<IssueSecurityLevel> getUsersSecurityLevels(
      com.atlassian.jira.issue.Issue p0, ApplicationUser p1);

  List<IssueSecurityLevel> getUsersSecurityLevels(Project p0, ApplicationUser p1);

  Collection<IssueSecurityLevel> getAllSecurityLevelsForUser(ApplicationUser p0);

  Collection<IssueSecurityLevel> getAllIssueSecurityLevels();

  Collection<IssueSecurityLevel> getSecurityLevelsForUserByName(ApplicationUser p0, String p1);

  Collection<IssueSecurityLevel> getIssueSecurityLevelsByName(String p0);

  IssueSecurityLevel getSecurityLevelByNameAndSchema(String p0, Long p1);

  Long getDefaultSecurityLevel(Project p0);

  void deleteSecurityLevel(Long p0);

  void clearUsersLevels();

  void clearProjectLevels(Project p0);

  Long getIssueCount(Long p0, Long p1);
}
