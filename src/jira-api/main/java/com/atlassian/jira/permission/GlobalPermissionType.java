package com.atlassian.jira.permission;

public final class GlobalPermissionType {
  public GlobalPermissionType(
      java.lang.String p0, java.lang.String p1, java.lang.String p2, boolean p3) {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionType");
  }

  public GlobalPermissionType(com.atlassian.jira.security.Permissions.Permission p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionType");
  }

  public java.lang.String getKey() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionType.getKey");
  }

  public com.atlassian.jira.permission.GlobalPermissionKey getGlobalPermissionKey() {
    throw new UnsupportedOperationException(
        "signature only: GlobalPermissionType.getGlobalPermissionKey");
  }

  public java.lang.String getNameI18nKey() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionType.getNameI18nKey");
  }

  public java.lang.String getDescriptionI18nKey() {
    throw new UnsupportedOperationException(
        "signature only: GlobalPermissionType.getDescriptionI18nKey");
  }

  public boolean isAnonymousAllowed() {
    throw new UnsupportedOperationException(
        "signature only: GlobalPermissionType.isAnonymousAllowed");
  }
}
