package com.atlassian.sal.api.user;

import java.security.Principal;

public interface UserManager {
  UserProfile getRemoteUser();

  UserKey getRemoteUserKey();

  UserProfile getUserProfile(String p0);

  UserProfile getUserProfile(UserKey p0);

  boolean isUserInGroup(UserKey p0, String p1);

  boolean isSystemAdmin(UserKey p0);

  boolean isAdmin(UserKey p0);

  boolean isLicensed(UserKey p0);

  default boolean isLimitedUnlicensedUser(UserKey p0) {
    throw new UnsupportedOperationException("signature only: UserManager.isLimitedUnlicensedUser");
  }

  boolean authenticate(String p0, String p1);

  Principal resolve(String p0) throws UserResolutionException;

  Iterable<String> findGroupNamesByPrefix(String p0, int p1, int p2);

  boolean isAnonymousAccessEnabled();

  boolean isLimitedUnlicensedAccessEnabled();
}
