package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

public interface AssigneeService {
  boolean isAssignable(com.atlassian.jira.issue.Issue p0, ApplicationUser p1, ActionDescriptor p2);

  boolean isAssignable(Project p0, ApplicationUser p1);

  List<ApplicationUser> getAssignableUsers(com.atlassian.jira.issue.Issue p0, ActionDescriptor p1);

  List<ApplicationUser> getAssignableUsers(
      Collection<com.atlassian.jira.issue.Issue> p0, ActionDescriptor p1);

  Collection<ApplicationUser> findAssignableUsers(
      String p0, com.atlassian.jira.issue.Issue p1, ActionDescriptor p2);

  Collection<ApplicationUser> findAssignableUsers(String p0, Project p1);

  List<ApplicationUser> getSuggestedAssignees(
      com.atlassian.jira.issue.Issue p0, ApplicationUser p1, ActionDescriptor p2);

  List<ApplicationUser> getSuggestedAssignees(
      com.atlassian.jira.issue.Issue p0, ApplicationUser p1, List<ApplicationUser> p2);

  Map<String, Boolean> makeUniqueFullNamesMap(Collection<ApplicationUser> p0);

  List<ApplicationUser> getSuggestedAssignees(Set<String> p0, List<ApplicationUser> p1);

  Set<String> getRecentAssigneeNamesForIssue(com.atlassian.jira.issue.Issue p0);

  Set<String> getRecentAssigneeNamesForUser(ApplicationUser p0);

  Set<String> getRecentAssigneeKeysForIssue(com.atlassian.jira.issue.Issue p0);

  Set<String> getRecentAssigneeKeysForUser(ApplicationUser p0);
}
