package com.atlassian.jira.user.util;

public interface UserManager {
  int getTotalUserCount();

  java.util.Optional<com.atlassian.jira.user.ApplicationUser> getUserById(java.lang.Long p0);

  com.atlassian.jira.user.ApplicationUser getUserByKey(java.lang.String p0);

  com.atlassian.jira.user.ApplicationUser getUserByName(java.lang.String p0);

  com.atlassian.jira.user.ApplicationUser getUserByKeyEvenWhenUnknown(java.lang.String p0);

  com.atlassian.jira.user.ApplicationUser getUserByNameEvenWhenUnknown(java.lang.String p0);

  com.atlassian.jira.user.ApplicationUser findUserInDirectory(
      java.lang.String p0, java.lang.Long p1);

  boolean canUpdateUser(com.atlassian.jira.user.ApplicationUser p0);

  boolean userCanUpdateOwnDetails(com.atlassian.jira.user.ApplicationUser p0);

  boolean canRenameUser(com.atlassian.jira.user.ApplicationUser p0);

  void updateUser(com.atlassian.jira.user.ApplicationUser p0);

  boolean canUpdateUserPassword(com.atlassian.jira.user.ApplicationUser p0);

  boolean canUpdateGroupMembershipForUser(com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.crowd.embedded.api.Group getGroup(java.lang.String p0);

  com.atlassian.crowd.embedded.api.Group getGroupObject(java.lang.String p0);

  boolean hasWritableDirectory();

  boolean hasPasswordWritableDirectory();

  boolean hasGroupWritableDirectory();

  boolean isUserExisting(com.atlassian.jira.user.ApplicationUser p0);

  java.lang.String generateRandomPassword();

  com.atlassian.jira.user.util.UserManager.UserState getUserState(java.lang.String p0, long p1);

  com.atlassian.jira.user.util.UserManager.UserState getUserState(
      com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.user.ApplicationUser createUser(com.atlassian.jira.user.UserDetails p0)
      throws com.atlassian.jira.exception.CreateException,
          com.atlassian.jira.exception.PermissionException;

  java.util.Optional<com.atlassian.jira.user.util.UserIdentity> getUserIdentityById(
      java.lang.Long p0);

  java.util.Optional<com.atlassian.jira.user.util.UserIdentity> getUserIdentityByKey(
      java.lang.String p0);

  java.util.Optional<com.atlassian.jira.user.util.UserIdentity> getUserIdentityByUsername(
      java.lang.String p0);

  public enum UserState {
    INVALID_USER,
    SHADOW_USER,
    NORMAL_USER,
    NORMAL_USER_WITH_SHADOW;

    public boolean isEffective() {
      throw new UnsupportedOperationException("signature only: UserManager.UserState.isEffective");
    }

    public boolean isValid() {
      throw new UnsupportedOperationException("signature only: UserManager.UserState.isValid");
    }

    public boolean isInMultipleDirectories() {
      throw new UnsupportedOperationException(
          "signature only: UserManager.UserState.isInMultipleDirectories");
    }
  }
}
