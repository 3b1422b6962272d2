package com.atlassian.jira.permission;

public final class PermissionGrantInput {
  public com.atlassian.jira.permission.PermissionHolder getHolder() {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.getHolder");
  }

  public com.atlassian.jira.security.plugin.ProjectPermissionKey getPermission() {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.getPermission");
  }

  public static com.atlassian.jira.permission.PermissionGrantInput newGrant(
      com.atlassian.jira.permission.PermissionHolder p0,
      com.atlassian.jira.security.plugin.ProjectPermissionKey p1) {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.newGrant");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.hashCode");
  }

  PermissionGrantInput() {
    throw new UnsupportedOperationException("signature only: new PermissionGrantInput");
  }
}
