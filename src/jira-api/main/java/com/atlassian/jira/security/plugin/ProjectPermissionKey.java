package com.atlassian.jira.security.plugin;

public final class ProjectPermissionKey {
  public ProjectPermissionKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new ProjectPermissionKey");
  }

  public java.lang.String permissionKey() {
    throw new UnsupportedOperationException("signature only: ProjectPermissionKey.permissionKey");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectPermissionKey.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectPermissionKey.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: ProjectPermissionKey.toString");
  }
}
