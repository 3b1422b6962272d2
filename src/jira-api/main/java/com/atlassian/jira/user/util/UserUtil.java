package com.atlassian.jira.user.util;

public interface UserUtil {
  java.lang.String META_PROPERTY_PREFIX = "jira.meta.";

  void removeUser(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1);

  void addUserToGroup(
      com.atlassian.crowd.embedded.api.Group p0, com.atlassian.jira.user.ApplicationUser p1)
      throws com.atlassian.jira.exception.PermissionException,
          com.atlassian.jira.exception.AddException;

  void addUserToGroups(
      java.util.Collection<com.atlassian.crowd.embedded.api.Group> p0,
      com.atlassian.jira.user.ApplicationUser p1)
      throws com.atlassian.jira.exception.PermissionException,
          com.atlassian.jira.exception.AddException;

  void removeUserFromGroup(
      com.atlassian.crowd.embedded.api.Group p0, com.atlassian.jira.user.ApplicationUser p1)
      throws com.atlassian.jira.exception.PermissionException,
          com.atlassian.jira.exception.RemoveException;

  void removeUserFromGroups(
      java.util.Collection<com.atlassian.crowd.embedded.api.Group> p0,
      com.atlassian.jira.user.ApplicationUser p1)
      throws com.atlassian.jira.exception.PermissionException,
          com.atlassian.jira.exception.RemoveException;

  com.atlassian.jira.user.util.UserUtil.PasswordResetToken generatePasswordResetToken(
      com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.user.util.UserUtil.PasswordResetTokenValidation validatePasswordResetToken(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  boolean userExists(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> getJiraAdministrators();

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> getJiraSystemAdministrators();

  java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent>
      getComponentsUserLeads(com.atlassian.jira.user.ApplicationUser p0);

  java.util.Collection<com.atlassian.jira.project.Project> getProjectsLeadBy(
      com.atlassian.jira.user.ApplicationUser p0);

  boolean isNonSysAdminAttemptingToDeleteSysAdmin(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1);

  long getNumberOfReportedIssuesIgnoreSecurity(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1)
      throws com.atlassian.jira.issue.search.SearchException;

  long getNumberOfAssignedIssuesIgnoreSecurity(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1)
      throws com.atlassian.jira.issue.search.SearchException;

  java.lang.String getDisplayableNameSafely(com.atlassian.jira.user.ApplicationUser p0);

  java.util.SortedSet<com.atlassian.crowd.embedded.api.Group> getGroupsForUser(java.lang.String p0);

  java.util.SortedSet<java.lang.String> getGroupNamesForUser(java.lang.String p0);

  java.util.SortedSet<com.atlassian.jira.user.ApplicationUser> getAllUsersInGroupNames(
      java.util.Collection<java.lang.String> p0);

  java.util.Set<com.atlassian.jira.user.ApplicationUser> getAllUsersInGroupNamesUnsorted(
      java.util.Collection<java.lang.String> p0);

  java.util.SortedSet<com.atlassian.jira.user.ApplicationUser> getAllUsersInGroups(
      java.util.Collection<com.atlassian.crowd.embedded.api.Group> p0);

  public interface PasswordResetToken {
    com.atlassian.jira.user.ApplicationUser getUser();

    java.lang.String getToken();

    int getExpiryHours();

    long getExpiryTime();
  }

  public interface PasswordResetTokenValidation {
    com.atlassian.jira.user.util.UserUtil.PasswordResetTokenValidation.Status getStatus();

    public enum Status {
      EXPIRED,
      UNEQUAL,
      OK;
    }
  }
}
