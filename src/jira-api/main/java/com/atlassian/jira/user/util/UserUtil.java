package com.atlassian.jira.user.util;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.exception.AddException;
import com.atlassian.jira.exception.PermissionException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;

public interface UserUtil {
  String META_PROPERTY_PREFIX = "jira.meta.";

  void removeUser(ApplicationUser p0, ApplicationUser p1);

  void addUserToGroup(Group p0, ApplicationUser p1) throws PermissionException, AddException;

  void addUserToGroups(Collection<Group> p0, ApplicationUser p1)
      throws PermissionException, AddException;

  void removeUserFromGroup(Group p0, ApplicationUser p1)
      throws PermissionException, RemoveException;

  void removeUserFromGroups(Collection<Group> p0, ApplicationUser p1)
      throws PermissionException, RemoveException;

  UserUtil.PasswordResetToken generatePasswordResetToken(ApplicationUser p0);

  UserUtil.PasswordResetTokenValidation validatePasswordResetToken(ApplicationUser p0, String p1);

  boolean userExists(String p0);

  Collection<ApplicationUser> getJiraAdministrators();

  Collection<ApplicationUser> getJiraSystemAdministrators();

  Collection<ProjectComponent> getComponentsUserLeads(ApplicationUser p0);

  Collection<Project> getProjectsLeadBy(ApplicationUser p0);

  boolean isNonSysAdminAttemptingToDeleteSysAdmin(ApplicationUser p0, ApplicationUser p1);

  long getNumberOfReportedIssuesIgnoreSecurity(ApplicationUser p0, ApplicationUser p1)
      throws SearchException;

  long getNumberOfAssignedIssuesIgnoreSecurity(ApplicationUser p0, ApplicationUser p1)
      throws SearchException;

  String getDisplayableNameSafely(ApplicationUser p0);

  SortedSet<Group> getGroupsForUser(String p0);

  SortedSet<String> getGroupNamesForUser(String p0);

  SortedSet<ApplicationUser> getAllUsersInGroupNames(Collection<String> p0);

  Set<ApplicationUser> getAllUsersInGroupNamesUnsorted(Collection<String> p0);

  SortedSet<ApplicationUser> getAllUsersInGroups(Collection<Group> p0);

  public interface PasswordResetToken {
    ApplicationUser getUser();

    String getToken();

    int getExpiryHours();

    long getExpiryTime();
  }

  public interface PasswordResetTokenValidation {
    UserUtil.PasswordResetTokenValidation.Status getStatus();

    public enum Status {
      EXPIRED,
      UNEQUAL,
      OK;
    }
  }
}
