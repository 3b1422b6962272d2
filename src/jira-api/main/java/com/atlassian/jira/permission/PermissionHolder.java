package com.atlassian.jira.permission;

public final class PermissionHolder {
  public static PermissionHolder holder(PermissionHolderType p0) {
    throw new UnsupportedOperationException("signature only: PermissionHolder.holder");
  }

  public static PermissionHolder holder(PermissionHolderType p0, String p1) {
    throw new UnsupportedOperationException("signature only: PermissionHolder.holder");
  }

  public PermissionHolderType getType() {
    throw new UnsupportedOperationException("signature only: PermissionHolder.getType");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: PermissionHolder.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: PermissionHolder.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: PermissionHolder.hashCode");
  }

  PermissionHolder() {
    throw new UnsupportedOperationException("signature only: new PermissionHolder");
  }
}
