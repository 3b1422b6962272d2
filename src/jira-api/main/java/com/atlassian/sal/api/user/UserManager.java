package com.atlassian.sal.api.user;

public interface UserManager {
  com.atlassian.sal.api.user.UserProfile getRemoteUser();

  com.atlassian.sal.api.user.UserKey getRemoteUserKey();

  com.atlassian.sal.api.user.UserProfile getUserProfile(java.lang.String p0);

  com.atlassian.sal.api.user.UserProfile getUserProfile(com.atlassian.sal.api.user.UserKey p0);

  boolean isUserInGroup(com.atlassian.sal.api.user.UserKey p0, java.lang.String p1);

  boolean isSystemAdmin(com.atlassian.sal.api.user.UserKey p0);

  boolean isAdmin(com.atlassian.sal.api.user.UserKey p0);

  boolean isLicensed(com.atlassian.sal.api.user.UserKey p0);

  default boolean isLimitedUnlicensedUser(com.atlassian.sal.api.user.UserKey p0) {
    throw new UnsupportedOperationException("signature only: UserManager.isLimitedUnlicensedUser");
  }

  boolean authenticate(java.lang.String p0, java.lang.String p1);

  java.security.Principal resolve(java.lang.String p0)
      throws com.atlassian.sal.api.user.UserResolutionException;

  java.lang.Iterable<java.lang.String> findGroupNamesByPrefix(java.lang.String p0, int p1, int p2);

  boolean isAnonymousAccessEnabled();

  boolean isLimitedUnlicensedAccessEnabled();
}
