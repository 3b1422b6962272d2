package com.atlassian.jira.permission;

import com.atlassian.jira.security.Permissions;

public final class GlobalPermissionType {
  public GlobalPermissionType(String p0, String p1, String p2, boolean p3) {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionType");
  }

  public GlobalPermissionType(Permissions.Permission p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionType");
  }

  public String getKey() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionType.getKey");
  }

  public GlobalPermissionKey getGlobalPermissionKey() {
    throw new UnsupportedOperationException(
        "signature only: GlobalPermissionType.getGlobalPermissionKey");
  }

  public String getNameI18nKey() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionType.getNameI18nKey");
  }

  public String getDescriptionI18nKey() {
    throw new UnsupportedOperationException(
        "signature only: GlobalPermissionType.getDescriptionI18nKey");
  }

  public boolean isAnonymousAllowed() {
    throw new UnsupportedOperationException(
        "signature only: GlobalPermissionType.isAnonymousAllowed");
  }
}
