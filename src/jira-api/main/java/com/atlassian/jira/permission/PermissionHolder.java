package com.atlassian.jira.permission;

public final class PermissionHolder {
  public static com.atlassian.jira.permission.PermissionHolder holder(
      com.atlassian.jira.permission.PermissionHolderType p0) {
    throw new UnsupportedOperationException("signature only: PermissionHolder.holder");
  }

  public static com.atlassian.jira.permission.PermissionHolder holder(
      com.atlassian.jira.permission.PermissionHolderType p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: PermissionHolder.holder");
  }

  public com.atlassian.jira.permission.PermissionHolderType getType() {
    throw new UnsupportedOperationException("signature only: PermissionHolder.getType");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: PermissionHolder.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: PermissionHolder.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: PermissionHolder.hashCode");
  }

  PermissionHolder() {
    throw new UnsupportedOperationException("signature only: new PermissionHolder");
  }
}
