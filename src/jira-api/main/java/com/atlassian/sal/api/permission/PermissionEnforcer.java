package com.atlassian.sal.api.permission;

public interface PermissionEnforcer {
  void enforceAdmin() throws com.atlassian.sal.api.permission.AuthorisationException;

  void enforceAuthenticated() throws com.atlassian.sal.api.permission.NotAuthenticatedException;

  void enforceSiteAccess() throws com.atlassian.sal.api.permission.AuthorisationException;

  void enforceSystemAdmin() throws com.atlassian.sal.api.permission.AuthorisationException;

  boolean isAdmin();

  boolean isAuthenticated();

  boolean isLicensedOrLimitedUnlicensedUser();

  boolean isLicensed();

  boolean isSystemAdmin();
}
