package com.atlassian.jira.security;

public final class GlobalPermissionEntry {
  public GlobalPermissionEntry(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionEntry");
  }

  public GlobalPermissionEntry(
      com.atlassian.jira.permission.GlobalPermissionKey p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionEntry");
  }

  public GlobalPermissionEntry(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionEntry");
  }

  public java.lang.String getPermissionKey() {
    throw new UnsupportedOperationException(
        "signature only: GlobalPermissionEntry.getPermissionKey");
  }

  public java.lang.String getGroup() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionEntry.getGroup");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: GlobalPermissionEntry.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionEntry.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionEntry.toString");
  }
}
