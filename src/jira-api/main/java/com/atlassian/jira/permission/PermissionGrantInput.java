package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

public final class PermissionGrantInput {
  public PermissionHolder getHolder() {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.getHolder");
  }

  public ProjectPermissionKey getPermission() {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.getPermission");
  }

  public static PermissionGrantInput newGrant(PermissionHolder p0, ProjectPermissionKey p1) {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.newGrant");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: PermissionGrantInput.hashCode");
  }

  PermissionGrantInput() {
    throw new UnsupportedOperationException("signature only: new PermissionGrantInput");
  }
}
