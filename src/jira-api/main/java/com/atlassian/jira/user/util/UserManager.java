package com.atlassian.jira.user.util;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.PermissionException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserDetails;
import java.util.Optional;

public interface UserManager {
  int getTotalUserCount();

  Optional<ApplicationUser> getUserById(Long p0);

  ApplicationUser getUserByKey(String p0);

  ApplicationUser getUserByName(String p0);

  ApplicationUser getUserByKeyEvenWhenUnknown(String p0);

  ApplicationUser getUserByNameEvenWhenUnknown(String p0);

  ApplicationUser findUserInDirectory(String p0, Long p1);

  boolean canUpdateUser(ApplicationUser p0);

  boolean userCanUpdateOwnDetails(ApplicationUser p0);

  boolean canRenameUser(ApplicationUser p0);

  void updateUser(ApplicationUser p0);

  boolean canUpdateUserPassword(ApplicationUser p0);

  boolean canUpdateGroupMembershipForUser(ApplicationUser p0);

  Group getGroup(String p0);

  Group getGroupObject(String p0);

  boolean hasWritableDirectory();

  boolean hasPasswordWritableDirectory();

  boolean hasGroupWritableDirectory();

  boolean isUserExisting(ApplicationUser p0);

  String generateRandomPassword();

  UserManager.UserState getUserState(String p0, long p1);

  UserManager.UserState getUserState(ApplicationUser p0);

  ApplicationUser createUser(UserDetails p0) throws CreateException, PermissionException;

  Optional<UserIdentity> getUserIdentityById(Long p0);

  Optional<UserIdentity> getUserIdentityByKey(String p0);

  Optional<UserIdentity> getUserIdentityByUsername(String p0);

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
