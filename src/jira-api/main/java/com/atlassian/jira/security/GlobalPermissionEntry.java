package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;

public final class GlobalPermissionEntry {
  public GlobalPermissionEntry(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionEntry");
  }

  public GlobalPermissionEntry(GlobalPermissionKey p0, String p1) {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionEntry");
  }

  public GlobalPermissionEntry(String p0) {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionEntry");
  }

  public String getPermissionKey() {
    throw new UnsupportedOperationException(
        "signature only: GlobalPermissionEntry.getPermissionKey");
  }

  public String getGroup() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionEntry.getGroup");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: GlobalPermissionEntry.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionEntry.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionEntry.toString");
  }
}
